"""Everything seen, heard or typed; the only importer of PySide6 (besides printer.drawing)."""
