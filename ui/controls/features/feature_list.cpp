#include "ui/controls/features/feature_list.h"

#include <algorithm>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/controls/features/feature_table.h"
#include "ui/controls/look/icons.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kWideEnoughForUses = 460;

QLabel *label(const char *role, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setProperty("role", QString::fromLatin1(role));
    return made;
}

std::vector<FeatureFilter> filtersFor(bool withLevels)
{
    using Filter = FeatureFilter;
    if (withLevels)
        return {Filter::All,    Filter::Unassigned,  Filter::Assigned,  Filter::Basic,
                Filter::Mature, Filter::NowhereElse, Filter::Elsewhere, Filter::NeverUsed};
    return {Filter::All, Filter::Unassigned, Filter::Assigned, Filter::NowhereElse, Filter::Elsewhere, Filter::NeverUsed};
}

} // namespace

FeatureList::FeatureList(bool withLevels, QWidget *parent)
    : QWidget(parent)
    , m_withLevels(withLevels)
    , m_filters(filtersFor(withLevels))
    , m_model(new FeatureModel(this))
    , m_order(new FeatureOrder(m_model, this))
    , m_title(label("section", this))
    , m_count(label("meta", this))
    , m_none(label("small", this))
    , m_hint(label("meta", this))
    , m_showAll(new QPushButton(this))
    , m_search(new QLineEdit(this))
    , m_filter(new QComboBox(this))
    , m_table(new FeatureTable(m_order, this))
{
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_showAll->setProperty("kind", QStringLiteral("link"));
    m_hint->setWordWrap(true);
    auto *title = new QHBoxLayout;
    title->addWidget(m_title);
    title->addStretch(1);
    title->addWidget(m_count);
    auto *none = new QHBoxLayout;
    none->addWidget(m_none);
    none->addStretch(1);
    none->addWidget(m_showAll);
    auto *frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("card"));
    auto *framed = new QVBoxLayout(frame);
    framed->setContentsMargins(1, 1, 1, 1);
    framed->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(title);
    column->addWidget(m_search);
    column->addWidget(m_filter);
    column->addLayout(none);
    column->addWidget(frame, 1);
    column->addWidget(m_hint);
    connectParts();
    retranslate();
}

void FeatureList::connectParts()
{
    m_table->viewport()->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_order->setSearch(text);
        showCounts();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_order->rowCount() == 0)
            return;
        m_table->setFocus();
        m_table->selectRow(0);
    });
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index < 0)
            return;
        m_order->setFilter(m_filters[static_cast<std::size_t>(index)]);
        showCounts();
    });
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_search->clear();
        setFilter(FeatureFilter::All);
    });
    connect(m_table, &FeatureTable::activatedByUser, this, [this] {
        if (const auto features = chosen(); !features.empty())
            emit activated(features);
    });
    connect(m_table, &FeatureTable::levelRequested, this, [this](FeatureLevel level) {
        if (const auto features = chosen(); m_withLevels && !features.empty())
            emit levelRequested(features, level);
    });
    connect(m_table, &FeatureTable::menuRequested, this, [this](const QPoint &at) {
        if (const auto features = chosen(); !features.empty())
            emit menuRequested(features, at);
    });
    connect(m_table, &FeatureTable::returned, this, &FeatureList::returned);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &FeatureList::focusSearch);
}

void FeatureList::setEntries(std::vector<FeatureEntry> entries)
{
    m_model->setEntries(std::move(entries));
    showCounts();
}

void FeatureList::setFilter(FeatureFilter filter)
{
    const auto found = std::find(m_filters.begin(), m_filters.end(), filter);
    if (found != m_filters.end())
        m_filter->setCurrentIndex(static_cast<int>(found - m_filters.begin()));
}

std::vector<std::string> FeatureList::chosen() const { return m_table->chosen(); }

std::vector<std::string> FeatureList::shown() const
{
    std::vector<std::string> keys;
    for (int row = 0; row < m_order->rowCount(); ++row)
        keys.push_back(m_order->entry(m_order->index(row, 0)).key);
    return keys;
}

void FeatureList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FeatureList::showCounts()
{
    const auto &entries = m_model->entries();
    const auto unassigned = std::count_if(entries.begin(), entries.end(), [](const FeatureEntry &entry) { return !entry.assigned; });
    const QString all = countText(static_cast<std::int64_t>(entries.size()));
    //: features that are in no category yet
    m_count->setText(m_withLevels ? tr("%1 of %2 unassigned").arg(countText(unassigned), all)
                                  : tr("%1 of %2 not in this definition", "features").arg(countText(unassigned), all));
    const bool none = m_order->rowCount() == 0 && !entries.empty();
    m_none->setVisible(none);
    m_showAll->setVisible(none);
    fitColumns();
}

void FeatureList::fitColumns()
{
    const bool beside = width() >= kWideEnoughForUses;
    const bool ranked = std::any_of(m_model->entries().begin(), m_model->entries().end(),
                                    [](const FeatureEntry &entry) { return entry.importance.has_value(); });
    m_table->delegate()->setUsesBeside(beside);
    m_table->setColumnHidden(FeatureModel::Uses, !beside);
    m_table->setColumnHidden(FeatureModel::Importance, !ranked);
    const auto headerWidth = [this](int column) { return m_table->horizontalHeader()->sectionSizeHint(column); };
    const int adoption = std::max(70, headerWidth(FeatureModel::Adoption));
    const int importance = ranked ? std::max(56, headerWidth(FeatureModel::Importance)) : 0;
    const int rest = std::max(80, m_table->viewport()->width() - adoption - importance);
    m_table->setColumnWidth(FeatureModel::Name, beside ? rest / 2 : rest);
    m_table->setColumnWidth(FeatureModel::Adoption, adoption);
    m_table->setColumnWidth(FeatureModel::Importance, importance);
    m_table->setColumnWidth(FeatureModel::Uses, rest - rest / 2);
    bool twoLines = false;
    for (int row = 0; row < m_order->rowCount() && !beside && !twoLines; ++row)
        twoLines = !m_order->entry(m_order->index(row, 0)).uses.isEmpty();
    const int line = QFontMetrics(uiFont(13)).height();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, line + (twoLines ? QFontMetrics(uiFont(11)).height() + 4 : 8)));
}

void FeatureList::retranslate()
{
    m_title->setText(tr("Features"));
    m_none->setText(tr("No feature matches."));
    m_showAll->setText(tr("Show all"));
    m_search->setPlaceholderText(tr("Search features"));
    m_search->setAccessibleName(tr("Search features"));
    m_filter->setAccessibleName(tr("Which features are shown"));
    m_table->setAccessibleName(tr("Features"));
    m_hint->setVisible(m_withLevels);
    m_hint->setText(tr("Drag several at once, or press M for mature, B for basic."));
    const int taken = std::max(0, m_filter->currentIndex());
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    for (const FeatureFilter filter : m_filters) {
        switch (filter) {
        case FeatureFilter::All:
            m_filter->addItem(tr("All features"));
            break;
        case FeatureFilter::Unassigned:
            m_filter->addItem(m_withLevels ? tr("Unassigned") : tr("Not in this definition", "features"));
            break;
        case FeatureFilter::Assigned:
            m_filter->addItem(m_withLevels ? tr("Assigned") : tr("In this definition", "features"));
            break;
        case FeatureFilter::Basic:
            m_filter->addItem(tr("Basic"));
            break;
        case FeatureFilter::Mature:
            m_filter->addItem(tr("Mature"));
            break;
        case FeatureFilter::NowhereElse:
            m_filter->addItem(tr("In no definition"));
            break;
        case FeatureFilter::Elsewhere:
            m_filter->addItem(tr("In a definition"));
            break;
        case FeatureFilter::NeverUsed:
            m_filter->addItem(tr("Never used"));
            break;
        }
    }
    m_filter->setCurrentIndex(taken);
    showCounts();
}

void FeatureList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool FeatureList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark
