"""Who and what an article names: capitals, decided over the whole article."""
