"""Forms of a case, one module a concept."""
