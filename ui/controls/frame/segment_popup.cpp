#include "ui/controls/frame/segment_popup.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <vector>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/controls/segmented_control.h"
#include "ui/text/milestone_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kPopupWidth = 280;
constexpr int kListHeight = 220;
constexpr int kFewValues = 10;

/// How many customers have each value, by its code.
std::vector<std::int64_t> countsOf(const Attribute &attribute)
{
    std::vector<std::int64_t> counts(attribute.values.size(), 0);
    for (const auto code : attribute.code)
        ++counts[code];
    return counts;
}

/// The number that a value begins with: 50 of "50-249".
std::optional<double> leadingNumber(const std::string &value)
{
    double number = 0.0;
    std::size_t digits = 0;
    for (; digits < value.size() && value[digits] >= '0' && value[digits] <= '9'; ++digits)
        number = 10.0 * number + (value[digits] - '0');
    return digits > 0 ? std::optional(number) : std::nullopt;
}

/// The codes of an attribute as people read its values: the missing one, those that begin with a number by that number, then the others.
std::vector<std::size_t> readingOrder(const Attribute &attribute)
{
    std::vector<std::size_t> codes(attribute.values.size());
    std::iota(codes.begin(), codes.end(), std::size_t{0});
    std::stable_sort(codes.begin() + 1, codes.end(), [&](std::size_t a, std::size_t b) {
        const auto first = leadingNumber(attribute.values[a]), second = leadingNumber(attribute.values[b]);
        return first && (!second || *first < *second);
    });
    return codes;
}

} // namespace

SegmentPopup::SegmentPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new QLabel(this))
    , m_kind(new SegmentedControl(this))
    , m_search(new QLineEdit(this))
    , m_values(new QListWidget(this))
    , m_remove(new QPushButton(this))
    , m_done(new QPushButton(this))
{
    setObjectName(QStringLiteral("popup"));
    setFixedWidth(kPopupWidth);
    m_title->setProperty("role", QStringLiteral("section"));
    m_values->setObjectName(QStringLiteral("values"));
    m_values->setMaximumHeight(kListHeight);
    m_remove->setProperty("kind", QStringLiteral("link"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_kind);
    column->addWidget(m_search);
    column->addWidget(m_values, 1);
    column->addLayout(buttons);
    connect(m_kind, &SegmentedControl::chosen, this, &SegmentPopup::announce);
    connect(m_values, &QListWidget::itemChanged, this, &SegmentPopup::announce);
    connect(m_search, &QLineEdit::textChanged, this, &SegmentPopup::search);
    connect(m_done, &QPushButton::clicked, this, &QWidget::close);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        FilterClause none = m_clause;
        none.values.clear();
        emit clauseChosen(none);
        close();
    });
    retranslate();
}

void SegmentPopup::setClause(const FilterClause &clause, const Dataset &dataset)
{
    m_clause = clause;
    const QSignalBlocker quiet(m_values);
    m_values->clear();
    m_search->clear();
    m_title->setText(QString::fromStdString(clause.attribute));
    m_kind->setCurrent(clause.exclude ? 1 : 0);
    m_remove->setVisible(!clause.values.empty());
    const Attribute *attribute = dataset.findAttribute(clause.attribute);
    if (attribute == nullptr)
        return;
    const auto counts = countsOf(*attribute);
    for (const std::size_t code : readingOrder(*attribute)) {
        // A value that nobody has: the missing one of a complete attribute.
        if (counts[code] == 0)
            continue;
        auto *item =
            new QListWidgetItem(QStringLiteral("%1 (%2)").arg(valueText(attribute->values[code]), countText(counts[code])), m_values);
        item->setData(Qt::UserRole, QString::fromStdString(attribute->values[code]));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        const bool ticked = std::find(clause.values.begin(), clause.values.end(), attribute->values[code]) != clause.values.end();
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_search->setVisible(m_values->count() > kFewValues);
}

void SegmentPopup::announce()
{
    m_clause.exclude = m_kind->current() == 1;
    m_clause.values.clear();
    for (int row = 0; row < m_values->count(); ++row) {
        const QListWidgetItem *item = m_values->item(row);
        if (item->checkState() == Qt::Checked)
            m_clause.values.push_back(item->data(Qt::UserRole).toString().toStdString());
    }
    m_remove->setVisible(!m_clause.values.empty());
    emit clauseChosen(m_clause);
}

void SegmentPopup::search(const QString &text)
{
    for (int row = 0; row < m_values->count(); ++row)
        m_values->item(row)->setHidden(!m_values->item(row)->text().contains(text, Qt::CaseInsensitive));
}

void SegmentPopup::retranslate()
{
    const int kind = m_kind->current();
    m_kind->setSegments({tr("Only these"), tr("All but these")});
    m_kind->setCurrent(std::max(0, kind));
    m_kind->setAccessibleName(tr("Only these or all but these"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the values"));
    m_values->setAccessibleName(tr("Values"));
    m_remove->setText(tr("Remove the filter"));
    m_done->setText(tr("Done"));
}

void SegmentPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
