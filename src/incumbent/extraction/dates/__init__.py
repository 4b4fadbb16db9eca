"""Date expressions: found, resolved, weighed as the date of a change."""
