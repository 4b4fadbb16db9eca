"""The web pages: made on the server, whole without JavaScript, loading nothing from elsewhere."""
