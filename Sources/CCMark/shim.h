#include <cmark.h>
#include <string.h>

/// The length of a text libcmark hands out: strlen, which Swift offers under a different module on each system.
static inline size_t ccmark_length(const char *text) { return strlen(text); }
