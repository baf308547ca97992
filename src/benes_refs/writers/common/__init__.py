"""What several writers share: values as plain data, dates, words and keys."""
