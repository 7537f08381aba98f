#include "ui/pages/journey/flow_card.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/charts/flow/flow_chart.h"
#include "ui/charts/flow/flow_picture.h"
#include "ui/charts/journey_figures.h"
#include "ui/models/row_model.h"
#include "ui/text/group_text.h"
#include "ui/text/numbers.h"

namespace waymark {

FlowCard::FlowCard(QWidget *parent)
    : FlowCard(new FlowChart, parent)
{}

FlowCard::FlowCard(FlowChart *chart, QWidget *parent)
    : ChartCard(chart, parent)
    , m_chart(chart)
    , m_label(new QLabel(this))
    , m_month(new QComboBox(this))
{
    m_label->setBuddy(m_month);
    m_month->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_month);
    row->addStretch(1);
    body()->insertLayout(0, row);
    setPictureMaker([this]() -> PicturePointer { return std::make_shared<FlowPicture>(m_chart->figure()); });
    connect(m_month, &QComboBox::currentIndexChanged, this, &FlowCard::showMonth);
    setChart(QStringLiteral("moves"), QStringLiteral("journey"));
    retranslate();
}

void FlowCard::setHistory(const DepthHistory &history, const ChartWords &words)
{
    const QVariant chosen = m_month->currentData();
    const bool wasLast = m_month->currentIndex() == m_month->count() - 1;
    m_history = history;
    m_words = words;
    {
        const QSignalBlocker block(m_month);
        m_month->clear();
        for (std::size_t place = 1; place < history.months.size(); ++place)
            m_month->addItem(monthText(history.months[place].month), history.months[place].month);
        // Today stays today; any other month stays itself.
        const int same = wasLast ? -1 : m_month->findData(chosen);
        m_month->setCurrentIndex(same >= 0 ? same : m_month->count() - 1);
    }
    showMonth();
}

void FlowCard::showMonth()
{
    if (!m_history)
        return;
    const int index = m_month->currentIndex();
    if (index < 0) {
        state()->setState(StatePanel::Kind::TooFew, tr("One month is no move yet"),
                          tr("Moves are shown from the end of one month to the end of the next."));
        return showState();
    }
    const FlowFigure figure = flowFigure(*m_history, static_cast<std::size_t>(index) + 1, m_words);
    setTitle(figure.words.title);
    setSubtitle(figure.words.subtitle);
    m_chart->setFigure(figure);
    std::vector<QStringList> table;
    for (const FlowWay &way : figure.ways)
        table.push_back({figure.states[static_cast<std::size_t>(way.from)].label, figure.states[static_cast<std::size_t>(way.to)].label,
                         countText(way.people)});
    rows()->setRows(std::move(table));
    showChart();
}

void FlowCard::retranslate()
{
    m_label->setText(tr("Moves in"));
    m_month->setAccessibleName(tr("Month of the moves"));
    rows()->setColumns({tr("From", "where customers stood"), tr("To", "where customers stand"), tr("Customers")}, {2});
    tableView()->setAccessibleName(tr("Moves as a table"));
    if (m_history)
        setHistory(*m_history, m_words);
}

void FlowCard::changeEvent(QEvent *event)
{
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
