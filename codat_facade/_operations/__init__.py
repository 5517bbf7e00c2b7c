"""Operations: single calls, lists in pages, polls, downloads and queries."""
