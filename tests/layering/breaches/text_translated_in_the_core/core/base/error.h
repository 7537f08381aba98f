#pragma once

inline const char *text() { return tr("Cancelled."); }
