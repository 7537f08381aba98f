#include "ui/controls/card.h"

#include <algorithm>

#include <QAbstractButton>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/controls/editable_text.h"
#include "ui/controls/look/icons.h"
#include "ui/controls/look/theme.h"
#include "ui/controls/wrapped_label.h"

namespace waymark {

namespace {
constexpr int kNarrowCard = 380;
constexpr int kBusyPatienceMs = 300;
constexpr int kBusyTickMs = 40;
constexpr int kBusyPhases = 50;

QToolButton *cardButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIconSize({16, 16});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new EditableText(this))
    , m_subtitle(new WrappedLabel(this))
    , m_tools(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_more(cardButton(this))
    , m_moreMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("card"));
    buildHeader();
    m_patience.setSingleShot(true);
    m_patience.setInterval(kBusyPatienceMs);
    m_tick.setInterval(kBusyTickMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_phase = 0;
        m_tick.start();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_phase = (m_phase + 1) % kBusyPhases;
        update(0, 0, width(), 4);
    });
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::buildHeader()
{
    m_title->setProperty("role", QStringLiteral("section"));
    m_subtitle->setProperty("role", QStringLiteral("meta"));
    m_subtitle->hide();
    m_more->setIcon(icon(QStringLiteral("ellipsis")));
    m_more->setMenu(m_moreMenu);
    m_more->hide();
    retranslate();

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_tools->setSpacing(6);
    m_tools->addWidget(m_more);
    auto *header = new QHBoxLayout;
    header->addLayout(words, 1);
    header->addLayout(m_tools);
    header->setAlignment(m_tools, Qt::AlignTop);
    m_body->setContentsMargins(0, 0, 0, 0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(14, 10, 14, 10);
    all->setSpacing(8);
    all->addLayout(header);
    all->addLayout(m_body, 1);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_more->setAccessibleDescription(title);
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::addTool(QAction *action)
{
    QToolButton *button = cardButton(this);
    button->setDefaultAction(action);
    // An action with a menu makes the button a split one; the whole of it shall open the menu.
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_tools->insertWidget(static_cast<int>(m_toolButtons.size()), button);
    m_toolButtons.append(button);
    m_toolActions.append(action);
    fillMoreMenu();
}

void Card::addTool(QAbstractButton *button) { m_tools->insertWidget(0, button); }

void Card::addMore(QAction *action)
{
    m_moreActions.append(action);
    fillMoreMenu();
}

void Card::fillMoreMenu()
{
    m_moreMenu->clear();
    if (m_narrow) {
        m_moreMenu->addActions(m_toolActions);
        if (!m_toolActions.isEmpty() && !m_moreActions.isEmpty())
            m_moreMenu->addSeparator();
    }
    m_moreMenu->addActions(m_moreActions);
    for (QToolButton *button : m_toolButtons)
        button->setVisible(!m_narrow);
    m_more->setVisible(!m_moreMenu->isEmpty());
}

void Card::setBusy(bool busy)
{
    if (!busy) {
        m_patience.stop();
        m_tick.stop();
        m_phase = -1;
        update(0, 0, width(), 4);
    } else if (m_phase < 0 && !m_patience.isActive()) {
        m_patience.start();
    }
}

void Card::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool narrow = width() < kNarrowCard;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        fillMoreMenu();
    }
}

void Card::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_phase < 0)
        return;
    // A third of the width runs along the top from side to side; it says "still computing", not how much is left.
    const double run = width() * 4.0 / 3.0;
    const double left = run * m_phase / kBusyPhases - width() / 3.0;
    const QRectF line(std::max(8.0, left), 0.0, std::min(width() - 16.0, width() / 3.0), 2.0);
    QPainter painter(this);
    painter.fillRect(line.intersected(QRectF(8.0, 0.0, width() - 16.0, 2.0)), Theme::instance().colour("ink"));
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Card::retranslate()
{
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
}

} // namespace waymark
