"""Bank feeds: bringing a bank's transactions into a business's accounting platform."""
