#include "ui/controls/message_band.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/controls/look/icons.h"
#include "ui/controls/look/theme.h"
#include "ui/controls/wrapped_label.h"

namespace waymark {

MessageBand::MessageBand(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_icon(new QLabel(this))
    , m_title(new WrappedLabel(this))
    , m_text(new WrappedLabel(this))
    , m_link(new QPushButton(this))
{
    setObjectName(QStringLiteral("message"));
    m_title->setProperty("role", QStringLiteral("section"));
    m_text->setProperty("role", QStringLiteral("small"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_link->setProperty("kind", QStringLiteral("link"));
    m_link->setCursor(Qt::PointingHandCursor);
    m_link->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_link, 0, Qt::AlignVCenter);
    connect(m_link, &QPushButton::clicked, this, &MessageBand::linkClicked);
    connect(&Theme::instance(), &Theme::changed, this, &MessageBand::applyTheme);
    applyTheme();
}

void MessageBand::setKind(Kind kind)
{
    m_kind = kind;
    applyTheme();
}

void MessageBand::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void MessageBand::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void MessageBand::applyTheme()
{
    struct Look {
        const char *kind, *icon;
        IconColour colour;
    };
    static const Look looks[] = {
        {"info", "info", IconColour::Info}, {"warn", "triangle-alert", IconColour::Warn}, {"bad", "circle-x", IconColour::Bad}};
    const Look &look = looks[static_cast<int>(m_kind)];
    m_icon->setPixmap(iconPixmap(QString::fromLatin1(look.icon), 16, devicePixelRatioF(), look.colour));
    restyle(*this, "kind", QString::fromLatin1(look.kind));
}

} // namespace waymark
