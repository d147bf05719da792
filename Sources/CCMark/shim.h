#include <cmark.h>
#include <stdlib.h>
#include <string.h>

/// Returns the length of a text from libcmark. Uses strlen, which Swift imports from a different module on each system.
static inline size_t ccmark_length(const char *text) { return strlen(text); }

/// Frees a text that libcmark allocated.
static inline void ccmark_free(char *text) { free(text); }
