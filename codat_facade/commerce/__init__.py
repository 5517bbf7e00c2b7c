"""Commerce: what a business sells, and how it is paid, by connections to shops and payment providers."""
