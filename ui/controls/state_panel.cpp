#include "ui/controls/state_panel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QMetaMethod>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/controls/look/icons.h"
#include "ui/controls/look/theme.h"

namespace waymark {

namespace {

QLabel *centredLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", QString::fromLatin1(role));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

StatePanel::StatePanel(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(centredLabel("section", this))
    , m_text(centredLabel("small", this))
{
    setObjectName(QStringLiteral("well"));
    m_icon->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(4);
    column->addStretch(1);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(4);
    buildProgress();
    buildButtons();
    column->addStretch(1);
    connect(&Theme::instance(), &Theme::changed, this, &StatePanel::applyTheme);
}

void StatePanel::buildProgress()
{
    m_progressRow = new QWidget(this);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(320);
    m_progress->setFixedHeight(6);
    m_cancel = new QToolButton(m_progressRow);
    m_cancel->setIcon(icon(QStringLiteral("x")));
    m_cancel->setIconSize({16, 16});
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addStretch(1);
    row->addWidget(m_progress, 4);
    row->addWidget(m_cancel);
    row->addStretch(1);
    layout()->addWidget(m_progressRow);
    connect(m_cancel, &QToolButton::clicked, this, &StatePanel::cancelClicked);
}

void StatePanel::buildButtons()
{
    m_primary = new QPushButton(this);
    m_primary->setProperty("kind", QStringLiteral("primary"));
    m_secondary = new QPushButton(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_primary);
    row->addWidget(m_secondary);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_primary, &QPushButton::clicked, this, &StatePanel::primaryClicked);
    connect(m_secondary, &QPushButton::clicked, this, &StatePanel::secondaryClicked);
}

void StatePanel::setState(Kind kind, const QString &title, const QString &text, const QString &primary, const QString &secondary)
{
    m_kind = kind;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_secondary->setText(secondary);
    m_secondary->setVisible(!secondary.isEmpty());
    m_progressRow->setVisible(kind == Kind::Loading);
    // Where nobody listens it would be a way out that leads nowhere.
    m_cancel->setVisible(isSignalConnected(QMetaMethod::fromSignal(&StatePanel::cancelClicked)));
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_progress->setAccessibleName(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    applyTheme();
}

void StatePanel::setProgress(double fraction)
{
    m_progress->setRange(0, fraction < 0.0 ? 0 : 1000);
    if (fraction >= 0.0)
        m_progress->setValue(static_cast<int>(std::min(fraction, 1.0) * 1000));
}

void StatePanel::applyTheme()
{
    static const char *const icons[] = {"database", "loader-circle", "filter-x", "users", "circle-x"};
    m_icon->setPixmap(iconPixmap(QString::fromLatin1(icons[static_cast<int>(m_kind)]), 22, devicePixelRatioF(),
                                 m_kind == Kind::Error ? IconColour::Bad : IconColour::Text2));
}

} // namespace waymark
