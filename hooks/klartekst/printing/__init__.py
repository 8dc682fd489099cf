"""Paper: pages of policies become PDFs; the only room that imports WeasyPrint."""
