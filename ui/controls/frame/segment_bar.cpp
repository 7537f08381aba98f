#include "ui/controls/frame/segment_bar.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QStyleOptionToolButton>
#include <QToolButton>

#include "ui/controls/frame/segment_popup.h"
#include "ui/controls/look/icons.h"
#include "ui/text/milestone_text.h"

namespace waymark {

namespace {

constexpr int kLongestText = 190, kShortestText = 48, kTextMargin = 6;

/// A clause of the filter, as much of it as there is room for: what it says ends with its values, so the middle goes first.
class Chip : public QToolButton {
public:
    Chip(const QString &text, QWidget *parent)
        : QToolButton(parent)
        , m_whole(text)
    {
        setProperty("kind", QStringLiteral("chip"));
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return sizeWith(roomUpTo(kLongestText)); }
    QSize minimumSizeHint() const override { return sizeWith(roomUpTo(kShortestText)); }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QToolButton::resizeEvent(event);
        // The margin beside the words goes before them.
        const int room = width() - sizeWith(-kTextMargin).width();
        setText(fontMetrics().elidedText(m_whole, Qt::ElideMiddle, room).replace(QLatin1Char('&'), QLatin1String("&&")));
    }

private:
    /// For the whole text, unless that is more. Its width is a rounded one: with a pixel more, what fits is not elided.
    int roomUpTo(int most) const
    {
        ensurePolished();
        return std::min(most, fontMetrics().horizontalAdvance(m_whole) + 1);
    }

    /// Not by the text it shows, which is what its size left of the whole.
    QSize sizeWith(int text) const
    {
        QStyleOptionToolButton option;
        initStyleOption(&option);
        return style()->sizeFromContents(QStyle::CT_ToolButton, &option, {text + kTextMargin, fontMetrics().height()}, this);
    }

    QString m_whole;
};

} // namespace

SegmentBar::SegmentBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_all(new QLabel(this))
    , m_add(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_popup(new SegmentPopup(this))
{
    m_all->setProperty("role", QStringLiteral("body2"));
    m_add->setProperty("kind", QStringLiteral("ghostchip"));
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_add->setIconSize({12, 12});
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setMenu(m_menu);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_row->addWidget(m_all);
    m_row->addWidget(m_add);
    connect(m_menu, &QMenu::aboutToShow, this, &SegmentBar::fillMenu);
    connect(m_popup, &SegmentPopup::clauseChosen, this, &SegmentBar::take);
    rebuild();
}

void SegmentBar::setFilter(const SegmentFilter &filter, const std::shared_ptr<const Dataset> &dataset)
{
    if (filter == m_filter && dataset == m_dataset)
        return;
    m_filter = filter;
    m_dataset = dataset;
    rebuild();
}

void SegmentBar::edit(const std::string &attribute, bool exclude)
{
    if (m_dataset == nullptr)
        return;
    FilterClause clause{attribute, {}, exclude};
    QWidget *anchor = m_add;
    for (std::size_t i = 0; i < m_filter.clauses.size(); ++i) {
        if (m_filter.clauses[i].attribute == attribute) {
            clause = m_filter.clauses[i];
            anchor = m_chips.at(static_cast<int>(i));
        }
    }
    m_popup->setClause(clause, *m_dataset);
    m_popup->move(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
    m_popup->show();
    m_popup->setFocus();
}

void SegmentBar::take(const FilterClause &clause)
{
    SegmentFilter next = m_filter;
    const auto place =
        std::find_if(next.clauses.begin(), next.clauses.end(), [&](const FilterClause &one) { return one.attribute == clause.attribute; });
    if (place != next.clauses.end() && clause.values.empty())
        next.clauses.erase(place);
    else if (place != next.clauses.end())
        *place = clause;
    else if (!clause.values.empty())
        next.clauses.push_back(clause);
    if (next == m_filter)
        return;
    m_filter = next;
    rebuild();
    emit filterChosen(m_filter);
}

QToolButton *SegmentBar::makeChip(const FilterClause &clause)
{
    const QString text = clauseText(clause);
    auto *chip = new Chip(text, this);
    chip->setToolTip(tr("Only customers with %1; click to change").arg(text));
    chip->setAccessibleName(tr("Filter: %1").arg(text));
    connect(chip, &QToolButton::clicked, this, [this, attribute = clause.attribute] { edit(attribute); });
    return chip;
}

void SegmentBar::rebuild()
{
    for (QToolButton *chip : std::as_const(m_chips)) {
        m_row->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const FilterClause &clause : m_filter.clauses) {
        m_chips.append(makeChip(clause));
        m_row->insertWidget(static_cast<int>(m_chips.size()), m_chips.last());
        m_chips.last()->show();
    }
    m_all->setText(tr("All customers"));
    m_all->setVisible(m_filter.clauses.empty());
    m_add->setText(tr("Add filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setToolTip(tr("Look at some customers only"));
    m_add->setVisible(m_dataset != nullptr && m_filter.clauses.size() < m_dataset->attributes.size());
}

void SegmentBar::fillMenu()
{
    m_menu->clear();
    if (m_dataset == nullptr)
        return;
    for (const Attribute &attribute : m_dataset->attributes) {
        const bool taken = std::any_of(m_filter.clauses.begin(), m_filter.clauses.end(),
                                       [&](const FilterClause &clause) { return clause.attribute == attribute.name; });
        if (taken)
            continue;
        QString text = QString::fromStdString(attribute.name);
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        connect(m_menu->addAction(text), &QAction::triggered, this, [this, name = attribute.name] { edit(name); });
    }
}

void SegmentBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace waymark
