"""From findings to the fields of claims: words, dates, manner."""
