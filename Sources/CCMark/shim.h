#include <cmark.h>
#include <stdlib.h>
#include <string.h>

/// The length of a text libcmark hands out: strlen, which Swift offers under a different module on each system.
static inline size_t ccmark_length(const char *text) { return strlen(text); }

/// Frees a text that libcmark has made.
static inline void ccmark_free(char *text) { free(text); }
