"""Who said what in their own words."""
