"""Paper: pages of policies become PDFs, and cards; the only room that imports WeasyPrint."""
