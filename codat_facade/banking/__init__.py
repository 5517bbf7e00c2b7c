"""Banking: what a business's banks hold, by connections to banking platforms."""
