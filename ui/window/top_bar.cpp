#include "ui/window/top_bar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

#include "ui/controls/frame/segment_bar.h"
#include "ui/controls/frame/time_popup.h"
#include "ui/controls/look/icons.h"
#include "ui/controls/look/theme.h"
#include "ui/text/framework_text.h"
#include "ui/text/numbers.h"
#include "ui/window/actions.h"

namespace waymark {

namespace {

constexpr int kUndoWidth = 190;
constexpr int kWidthForUndoText = 1100;

QFrame *upright(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setObjectName(QStringLiteral("vline"));
    line->setFixedSize(1, 18);
    return line;
}

QLabel *pictureLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    const auto draw = [label, name] { label->setPixmap(iconPixmap(QLatin1String(name), 16, label->devicePixelRatioF())); };
    QObject::connect(&Theme::instance(), &Theme::changed, label, draw);
    draw();
    return label;
}

QToolButton *actionButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

TopBar::TopBar(Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_store(new QLabel(this))
    , m_asOf(new QToolButton(this))
    , m_judged(new QToolButton(this))
    , m_segments(new SegmentBar(this))
    , m_time(new TimePopup(this))
    , m_undoText(new QLabel(this))
    , m_framework(new QLabel(this))
    , m_version(new QLabel(this))
    , m_dot(new QLabel(this))
    , m_changed(new QPushButton(this))
    , m_saveVersion(new QPushButton(this))
{
    setObjectName(QStringLiteral("topbar"));
    setMinimumHeight(44);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 12, 6);
    row->setSpacing(12);
    row->addWidget(buildStore());
    row->addStretch(1);
    row->addWidget(buildFramework(actions));
    connect(m_segments, &SegmentBar::filterChosen, this, [this](const SegmentFilter &filter) {
        AnalysisOptions options = m_options;
        options.filter = filter;
        emit optionsChosen(options);
    });
    connect(m_time, &TimePopup::optionsChosen, this, &TopBar::optionsChosen);
    m_changed->setProperty("kind", QStringLiteral("link"));
    connect(m_changed, &QPushButton::clicked, actions.comparePage(), &QAction::trigger);
    connect(m_saveVersion, &QPushButton::clicked, actions.saveVersion, &QAction::trigger);
    connect(&Theme::instance(), &Theme::changed, this, &TopBar::retranslate);
    retranslate();
}

QWidget *TopBar::buildStore()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_store->setProperty("role", QStringLiteral("section"));
    for (QToolButton *button : {m_asOf, m_judged}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({16, 16});
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, &TopBar::openTime);
    }
    // The text beside it keeps its distance.
    m_asOf->setIconSize({20, 16});
    m_judged->setIconSize({20, 16});
    m_asOf->setIcon(icon(QStringLiteral("calendar")));
    m_judged->setIcon(icon(QStringLiteral("landmark")));
    row->addWidget(pictureLabel("database", part));
    row->addWidget(m_store);
    row->addWidget(upright(part));
    row->addWidget(m_asOf);
    row->addWidget(m_judged);
    row->addWidget(upright(part));
    row->addWidget(m_segments);
    return part;
}

QWidget *TopBar::buildFramework(Actions &actions)
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_framework->setProperty("role", QStringLiteral("section"));
    for (QLabel *label : {m_undoText, m_version})
        label->setProperty("role", QStringLiteral("small"));
    row->addWidget(actionButton(actions.undo, part));
    row->addWidget(actionButton(actions.redo, part));
    row->addWidget(m_undoText);
    row->addWidget(upright(part));
    row->addWidget(m_framework);
    row->addWidget(m_version);
    row->addWidget(m_dot);
    row->addWidget(m_changed);
    row->addWidget(m_saveVersion);
    return part;
}

void TopBar::showStore(const QString &name, CalendarDay asOf, const std::shared_ptr<const Dataset> &dataset)
{
    m_storeName = name;
    m_asOfDay = asOf;
    m_dataset = dataset;
    retranslate();
}

void TopBar::showOptions(const AnalysisOptions &options)
{
    m_options = options;
    m_segments->setFilter(options.filter, m_dataset);
    m_time->setOptions(options, m_asOfDay);
    retranslate();
}

void TopBar::openTime()
{
    m_time->setOptions(m_options, m_asOfDay);
    m_time->move(m_asOf->mapToGlobal(QPoint(0, m_asOf->height() + 4)));
    m_time->show();
}

void TopBar::showFramework(const FrameworkDocument &document)
{
    m_undo = document.undoChange();
    m_framework->setText(QString::fromStdString(document.framework().name));
    //: the version of a framework
    m_version->setText(document.saved().number > 0 ? tr("v%1").arg(document.saved().number) : tr("not saved yet"));
    m_isChanged = document.isChanged();
    restyle(*m_saveVersion, "kind", m_isChanged ? QStringLiteral("primary") : QString());
    retranslate();
}

void TopBar::retranslate()
{
    m_store->setText(m_storeName);
    m_asOf->setText(tr("as of %1").arg(dateText(m_options.asOf.value_or(m_asOfDay))));
    m_asOf->setToolTip(tr("As-of date, landmark and horizon of every page"));
    QStringList judged;
    if (m_options.landmark)
        judged.append(tr("landmark %1").arg(dayText(*m_options.landmark)));
    if (m_options.horizon)
        judged.append(tr("horizon %1").arg(dayText(*m_options.horizon)));
    m_judged->setText(judged.join(QStringLiteral(", ")));
    m_judged->setToolTip(m_asOf->toolTip());
    m_judged->setVisible(!judged.isEmpty());
    m_saveVersion->setText(tr("Save version\u2026"));
    m_changed->setText(tr("changed", "the framework differs from its saved version"));
    m_changed->setToolTip(tr("Compare with the saved version"));
    m_changed->setAccessibleName(tr("Changed: compare with the saved version"));
    m_changed->setVisible(m_isChanged);
    m_dot->setVisible(m_isChanged);
    m_dot->setText(QStringLiteral("\u25cf"));
    m_dot->setStyleSheet(QStringLiteral("color:%1").arg(Theme::instance().colour("warn").name()));
    m_undoWhole = m_undo ? tr("Undo: %1").arg(changeText(*m_undo, m_dataset.get())) : QString();
    m_undoText->setText(m_undoText->fontMetrics().elidedText(m_undoWhole, Qt::ElideRight, kUndoWidth));
    m_undoText->setToolTip(m_undoWhole);
    m_undoText->setVisible(!m_undoWhole.isEmpty() && width() >= kWidthForUndoText);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_undoText->setVisible(!m_undoWhole.isEmpty() && event->size().width() >= kWidthForUndoText);
}

void TopBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
