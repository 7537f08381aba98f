#include "ui/pages/panel_parts.h"

#include <QFrame>
#include <QLabel>

namespace waymark {

QLabel *roleLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QLabel *sectionLabel(QWidget *parent) { return roleLabel("section", parent); }

QFrame *dividerLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setObjectName(QStringLiteral("hline"));
    line->setFixedHeight(1);
    return line;
}

} // namespace waymark
