#include "ui/pages/start/start_page.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/controls/look/icons.h"
#include "ui/controls/look/series_style.h"
#include "ui/controls/look/theme.h"
#include "ui/dialogs/guide_window.h"
#include "ui/pages/panel_parts.h"
#include "ui/pages/start/start_figure.h"

namespace waymark {

namespace {

constexpr SeriesRole kRoles[] = {SeriesRole::Setup, SeriesRole::Activation, SeriesRole::Utilization, SeriesRole::Maturity,
                                 SeriesRole::None};
constexpr int kMarkWidth = 44;
constexpr int kMarkHeight = 20;

/// A milestone's line with its mark on it.
QPixmap linePixmap(SeriesRole role, qreal ratio)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPixmap pixmap(QSize(kMarkWidth, kMarkHeight) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(seriesPen(role, tokens));
    painter.drawLine(QPointF(1, kMarkHeight / 2.0), QPointF(kMarkWidth - 1, kMarkHeight / 2.0));
    paintMark(painter, seriesMark(role), QPointF(kMarkWidth / 2.0, kMarkHeight / 2.0), 10, seriesColour(role, tokens),
              tokens.colour("card"));
    return pixmap;
}

QLabel *pictureOf(const char *name, int pixels, QWidget *parent)
{
    auto *label = new QLabel(parent);
    const auto draw = [label, name, pixels] { label->setPixmap(iconPixmap(QLatin1String(name), pixels, label->devicePixelRatioF())); };
    QObject::connect(&Theme::instance(), &Theme::changed, label, draw);
    draw();
    return label;
}

QFrame *cardFrame(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setObjectName(QStringLiteral("card"));
    return frame;
}

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_intro(wrapped(roleLabel("question", this)))
    , m_sampleTitle(sectionLabel(this))
    , m_sampleText(wrapped(roleLabel("small", this)))
    , m_ownTitle(sectionLabel(this))
    , m_ownText(wrapped(roleLabel("small", this)))
    , m_drop(roleLabel("body2", this))
    , m_recentTitle(sectionLabel(this))
    , m_exampleTitle(wrapped(sectionLabel(this)))
    , m_marksTitle(wrapped(sectionLabel(this)))
    , m_noRecent(wrapped(roleLabel("small", this)))
    , m_openSample(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_openOther(new QPushButton(this))
    , m_guide(new QPushButton(this))
    , m_recentRows(new QVBoxLayout)
{
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("evidence"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(40);
    columns->addStretch(1);
    columns->addWidget(buildLeft(), 6, Qt::AlignTop);
    columns->addWidget(buildRight(), 5, Qt::AlignTop);
    columns->addStretch(1);
    auto *middle = new QVBoxLayout(body);
    middle->setContentsMargins(24, 16, 24, 16);
    middle->addStretch(1);
    middle->addLayout(columns);
    middle->addStretch(2);
    QScrollArea *scroll = scrolled(body, this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(m_openSample, &QPushButton::clicked, this, &StartPage::openSampleRequested);
    connect(m_import, &QPushButton::clicked, this, &StartPage::importRequested);
    connect(m_openOther, &QPushButton::clicked, this, &StartPage::openOtherRequested);
    connect(&Theme::instance(), &Theme::changed, this, &StartPage::drawMarks);
    retranslate();
}

QWidget *StartPage::buildLeft()
{
    auto *left = new QWidget(this);
    left->setMaximumWidth(680);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *name = roleLabel("display", left);
    name->setText(QStringLiteral("Waymark"));
    column->addWidget(name);
    column->addWidget(m_intro);
    column->addSpacing(8);
    column->addWidget(buildChoices());
    column->addWidget(buildDropZone());
    column->addWidget(buildRecent());
    return left;
}

QWidget *StartPage::buildChoices()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_openSample->setProperty("kind", QStringLiteral("primary"));
    row->addWidget(buildChoice("flask-conical", m_sampleTitle, m_sampleText, m_openSample), 1);
    row->addWidget(buildChoice("file-plus", m_ownTitle, m_ownText, m_import), 1);
    return part;
}

QFrame *StartPage::buildChoice(const char *name, QLabel *title, QLabel *text, QPushButton *button)
{
    QFrame *card = cardFrame(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(8);
    column->addWidget(pictureOf(name, 22, card));
    column->addWidget(title);
    column->addWidget(text);
    column->addStretch(1);
    column->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

QWidget *StartPage::buildDropZone()
{
    auto *zone = new QFrame(this);
    zone->setObjectName(QStringLiteral("well"));
    zone->setMinimumHeight(50);
    auto *row = new QHBoxLayout(zone);
    row->setSpacing(10);
    row->addStretch(1);
    row->addWidget(pictureOf("upload", 16, zone));
    row->addWidget(m_drop);
    row->addStretch(1);
    return zone;
}

QWidget *StartPage::buildRecent()
{
    QFrame *card = cardFrame(this);
    m_openOther->setProperty("kind", QStringLiteral("link"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_recentTitle, 1);
    head->addWidget(m_openOther);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 10, 14, 10);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(dividerLine(card));
    column->addWidget(m_noRecent);
    m_recentRows->setSpacing(2);
    column->addLayout(m_recentRows);
    return card;
}

QWidget *StartPage::buildRight()
{
    auto *right = new QWidget(this);
    right->setMaximumWidth(560);
    QFrame *example = cardFrame(right);
    auto *figure = new QVBoxLayout(example);
    figure->setContentsMargins(14, 12, 14, 8);
    figure->setSpacing(6);
    figure->addWidget(m_exampleTitle);
    figure->addWidget(new StartFigure(example), 1);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(example);
    column->addWidget(buildMarks());
    return right;
}

QWidget *StartPage::buildMarks()
{
    QFrame *card = cardFrame(this);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(20, 14, 20, 12);
    grid->setHorizontalSpacing(14);
    // So that Thai, whose lines are taller, fits a small screen too.
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_marksTitle, 0, 0, 1, 2);
    int row = 1;
    for (std::size_t i = 0; i < std::size(kRoles); ++i) {
        const MarkRow mark{new QLabel(card), sectionLabel(card), wrapped(roleLabel("small", card))};
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget(mark.name);
        words->addWidget(mark.meaning);
        grid->addWidget(mark.mark, row, 0, Qt::AlignTop);
        grid->addLayout(words, row++, 1);
        m_marks.push_back(mark);
    }
    m_guide->setProperty("kind", QStringLiteral("link"));
    grid->addWidget(m_guide, row, 0, 1, 2, Qt::AlignLeft);
    connect(m_guide, &QPushButton::clicked, this, [this] { openGuide(QStringLiteral("start"), this); });
    return card;
}

void StartPage::setRecent(const QStringList &paths)
{
    m_recent = paths;
    fillRecent();
}

void StartPage::fillRecent()
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_noRecent->setVisible(m_recent.isEmpty());
    for (const QString &path : std::as_const(m_recent)) {
        QWidget *row = recentRow(path);
        m_recentRows->addWidget(row);
        row->show();
    }
}

QWidget *StartPage::recentRow(const QString &path)
{
    const QFileInfo file(path);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(10);
    auto *name = new QPushButton(file.completeBaseName(), row);
    name->setProperty("kind", QStringLiteral("link"));
    name->setEnabled(file.exists());
    name->setToolTip(QDir::toNativeSeparators(path));
    name->setAccessibleDescription(file.exists() ? path : tr("file not found"));
    connect(name, &QPushButton::clicked, this, [this, path] { emit openRequested(path); });
    QLabel *where = roleLabel("meta", row);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    where->setText(where->fontMetrics().elidedText(folder, Qt::ElideMiddle, 320));
    line->addWidget(pictureOf("database", 16, row));
    line->addWidget(name);
    line->addWidget(where, 1);
    if (!file.exists()) {
        QLabel *missing = roleLabel("meta", row);
        missing->setText(tr("file not found"));
        line->addWidget(missing);
    }
    return row;
}

void StartPage::drawMarks()
{
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        m_marks[i].mark->setPixmap(linePixmap(kRoles[i], devicePixelRatioF()));
}

void StartPage::retranslate()
{
    m_intro->setText(tr("Find the level of use that marks the customers who stay, and agree on it as your milestones."));
    m_sampleTitle->setText(tr("Sample company"));
    m_sampleText->setText(
        tr("A helpdesk software company with two years of use. Its effects are planted, so you can check what the charts say."));
    m_openSample->setText(tr("Open the sample company"));
    m_ownTitle->setText(tr("Your own exports"));
    m_ownText->setText(tr("Accounts and usage, subscriptions if you have them. Rows that cannot be used are listed with their reason."));
    m_import->setText(tr("Import files\u2026"));
    m_drop->setText(tr("Drop CSV, TSV or JSON files anywhere in the window"));
    m_recentTitle->setText(tr("Recent"));
    m_openOther->setText(tr("Open other\u2026", "another store"));
    m_noRecent->setText(tr("Stores you open are listed here."));
    m_exampleTitle->setText(tr("An example: who stays, by the furthest milestone reached"));
    m_guide->setText(tr("Read the guide (F1)"));
    m_marksTitle->setText(tr("Four milestones, checked against retention"));
    const QString names[] = {tr("Setup"), tr("Activation"), tr("Utilization"), tr("Maturity"), tr("No milestone")};
    const QString meanings[] = {tr("the steps that make the product work"), tr("first value: enough use in the first weeks"),
                                tr("steady use for each seat bought"), tr("mature use in several areas of the product"),
                                tr("customers who have reached none of them")};
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        m_marks[i].name->setText(names[i]);
        m_marks[i].meaning->setText(meanings[i]);
    }
    drawMarks();
    fillRecent();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
