#include "ui/pages/cards/cohort_card.h"

#include <QAction>
#include <QEvent>
#include <QTableView>

#include "ui/charts/survival/survival_chart.h"
#include "ui/charts/survival/survival_picture.h"
#include "ui/models/retention_rows.h"
#include "ui/models/row_model.h"

namespace waymark {

CohortCard::CohortCard(QWidget *parent)
    : CohortCard(new SurvivalChart, parent)
{}

CohortCard::CohortCard(SurvivalChart *chart, QWidget *parent)
    : ChartCard(chart, parent)
    , m_chart(chart)
    , m_band(new QAction(this))
    , m_marks(new QAction(this))
    , m_reset(new QAction(this))
{
    m_band->setCheckable(true);
    m_band->setChecked(true);
    m_marks->setCheckable(true);
    m_reset->setEnabled(false);
    for (QAction *action : {m_band, m_marks, m_reset})
        addMore(action);
    connect(m_band, &QAction::toggled, m_chart, &SurvivalChart::setBandShown);
    connect(m_marks, &QAction::toggled, m_chart, &SurvivalChart::setCensorMarksShown);
    connect(m_reset, &QAction::triggered, m_chart, &SurvivalChart::resetZoom);
    connect(m_chart, &SurvivalChart::zoomChanged, m_reset, &QAction::setEnabled);
    setPictureMaker([this]() -> PicturePointer { return std::make_shared<SurvivalPicture>(m_chart->figure(), m_fileName); });
    retranslate();
}

void CohortCard::setResult(const RetentionResult &result, const SurvivalFigure &figure)
{
    SurvivalFigure shown = figure;
    shown.band = m_band->isChecked();
    shown.censorMarks = m_marks->isChecked();
    setTitle(figure.title);
    setSubtitle(figure.subtitle);
    m_chart->setFigure(shown);
    rows()->setColumns(retentionHeaders(), retentionNumberColumns());
    rows()->setRows(retentionRows(result));
    const auto tooFew = tooFewToDraw(shown);
    if (!tooFew)
        return showChart();
    state()->setState(StatePanel::Kind::TooFew, tooFew->title, tooFew->text, {}, tr("Show as table"));
    showState(true);
}

void CohortCard::retranslate()
{
    m_band->setText(tr("95% band"));
    m_marks->setText(tr("Marks where customers were last seen", "censor marks on a curve"));
    m_reset->setText(tr("Show everything again"));
    tableView()->setAccessibleName(tr("Retention as a table"));
}

void CohortCard::changeEvent(QEvent *event)
{
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
