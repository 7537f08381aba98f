#include "ui/window/chart_remarks.h"

#include "ui/pages/cards/picture_card.h"
#include "ui/pages/cards/trend_card.h"
#include "ui/session/framework/framework_document.h"
#include "ui/session/framework/remark_edits.h"

namespace waymark {

ChartRemarks::ChartRemarks(FrameworkDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &FrameworkDocument::remarksChanged, this, &ChartRemarks::show);
}

void ChartRemarks::join(QWidget *page, const QString &pageKey)
{
    for (PictureCard *card : page->findChildren<PictureCard *>()) {
        const std::string key = QStringLiteral("%1.%2").arg(pageKey, card->chartName()).toStdString();
        m_charts.append({card, key});
        connect(card, &PictureCard::chartTextEdited, this,
                [this, key](const ChartText &text) { m_document.applyRemarks(edits::setChartText(key, text)); });
    }
    for (TrendCard *card : page->findChildren<TrendCard *>()) {
        m_trends.append(card);
        connect(card, &TrendCard::annotationEdited, this, [this](const Annotation &before, const Annotation &after) {
            m_document.applyRemarks(before.text.empty()  ? edits::addAnnotation(after)
                                    : after.text.empty() ? edits::removeAnnotation(before)
                                                         : edits::changeAnnotation(before, after));
        });
    }
}

void ChartRemarks::show()
{
    const Remarks &shown = m_document.remarks();
    for (const Chart &chart : m_charts) {
        const auto text = shown.charts.find(chart.key);
        chart.card->setChartText(text == shown.charts.end() ? ChartText{} : text->second);
    }
    for (TrendCard *card : m_trends)
        card->setAnnotations(shown.annotations);
}

} // namespace waymark
