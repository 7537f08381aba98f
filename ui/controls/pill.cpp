#include "ui/controls/pill.h"

#include "ui/controls/look/theme.h"

namespace waymark {

Pill::Pill(Kind kind, const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
}

void Pill::setKind(Kind kind)
{
    static const char *const names[] = {"plain", "ok", "warn", "bad"};
    restyle(*this, "pill", QString::fromLatin1(names[static_cast<int>(kind)]));
}

} // namespace waymark
