"""The words: frozen values that the other rooms speak in."""
