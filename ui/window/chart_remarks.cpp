#include "ui/window/chart_remarks.h"

#include "ui/pages/journey/trend_card.h"
#include "ui/pages/picture_card.h"
#include "ui/session/store_session.h"

namespace waymark {

ChartRemarks::ChartRemarks(StoreSession &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &StoreSession::contentsChanged, this, &ChartRemarks::show);
    connect(&store, &StoreSession::remarksChanged, this, &ChartRemarks::show);
}

void ChartRemarks::join(QWidget *page, const QString &pageKey)
{
    for (PictureCard *card : page->findChildren<PictureCard *>()) {
        const std::string key = QStringLiteral("%1.%2").arg(pageKey, card->chartName()).toStdString();
        m_charts.append({card, key});
        connect(card, &PictureCard::chartTextEdited, this,
                [this, key](const ChartText &text) { change([&](Remarks &remarks) { setChartText(remarks, key, text); }); });
    }
    for (TrendCard *card : page->findChildren<TrendCard *>()) {
        m_trends.append(card);
        connect(card, &TrendCard::annotationEdited, this, [this](const Annotation &before, const Annotation &after) {
            change([&](Remarks &remarks) {
                removeAnnotation(remarks, before);
                addAnnotation(remarks, after);
            });
        });
    }
}

Remarks ChartRemarks::remarks() const { return m_store.contents() ? m_store.contents()->remarks : Remarks{}; }

void ChartRemarks::change(const std::function<void(Remarks &)> &edit)
{
    Remarks changed = remarks();
    edit(changed);
    m_store.saveRemarks(changed);
}

void ChartRemarks::show()
{
    const Remarks shown = remarks();
    for (const Chart &chart : m_charts) {
        const auto text = shown.charts.find(chart.key);
        chart.card->setChartText(text == shown.charts.end() ? ChartText{} : text->second);
    }
    for (TrendCard *card : m_trends)
        card->setAnnotations(shown.annotations);
}

} // namespace waymark
