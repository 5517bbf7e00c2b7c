"""Index of what there is: operations, models and fields by name, as data that loads without any of them."""
