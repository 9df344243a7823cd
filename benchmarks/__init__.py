"""Is the model computed rightly, and fast? The programs behind the page "Verification"."""
