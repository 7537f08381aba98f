#include "ui/window/rail.h"

#include <QAction>
#include <QActionGroup>
#include <QToolButton>
#include <QVBoxLayout>

namespace waymark {

namespace {
constexpr int kWideRail = 168;
constexpr int kNarrowRail = 54;
/// Between the icon and the name: a tool button leaves too little.
constexpr char16_t kEnSpace = u'\u2002';
} // namespace

Rail::Rail(const QList<QAction *> &pages, QAction *narrow, QWidget *parent)
    : QFrame(parent)
    , m_toggle(new QToolButton(this))
{
    setObjectName(QStringLiteral("rail"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(4);
    for (QAction *page : pages) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(page);
        button->setProperty("kind", QStringLiteral("nav"));
        button->setIconSize({16, 16});
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        // After the button has taken the action's own text.
        const auto name = [button, page] {
            button->setText(kEnSpace + page->text());
            button->setAccessibleName(page->text());
        };
        connect(page, &QAction::changed, button, name);
        name();
        column->addWidget(button);
        m_buttons.append(button);
    }
    column->addStretch(1);
    m_toggle->setDefaultAction(narrow);
    m_toggle->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_toggle->setIconSize({16, 16});
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    setNarrow(false);
}

void Rail::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? kNarrowRail : kWideRail);
    const int side = narrow ? 6 : 8;
    layout()->setContentsMargins(side, 12, side, 8);
    for (QToolButton *button : m_buttons)
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace waymark
