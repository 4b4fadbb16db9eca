"""All that is found in an article before anything is weighed."""
