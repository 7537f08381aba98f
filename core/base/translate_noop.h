#pragma once

/// Marks an English text of the core for translation; ui/text looks it up. (The core has no Qt, lupdate reads the token.)
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif
