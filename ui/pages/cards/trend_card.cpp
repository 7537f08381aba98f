#include "ui/pages/cards/trend_card.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QTableView>

#include "ui/charts/trend/trend_chart.h"
#include "ui/charts/trend/trend_painter.h"
#include "ui/charts/trend/trend_picture.h"
#include "ui/dialogs/annotation_dialog.h"
#include "ui/models/row_model.h"
#include "ui/text/numbers.h"

namespace waymark {

TrendCard::TrendCard(QWidget *parent)
    : TrendCard(new TrendChart, parent)
{}

TrendCard::TrendCard(TrendChart *chart, QWidget *parent)
    : ChartCard(chart, parent)
    , m_chart(chart)
    , m_annotationMenu(new QMenu(this))
    , m_band(new QAction(this))
    , m_reset(new QAction(this))
    , m_annotationEntry(new QAction(this))
{
    m_band->setCheckable(true);
    m_band->setChecked(true);
    m_reset->setEnabled(false);
    m_annotationEntry->setMenu(m_annotationMenu);
    m_annotationEntry->setVisible(false);
    addMore(m_band);
    addMore(m_reset);
    addMore(m_annotationEntry);
    connect(m_annotationMenu, &QMenu::aboutToShow, this, [this] {
        m_annotationMenu->clear();
        fillMenu(m_annotationMenu, m_chart->readoutPlace());
    });
    connect(m_chart, &TrendChart::menuRequested, this, &TrendCard::showMenu);
    connect(m_chart, &TrendChart::annotationPicked, this,
            [this](int annotation) { askAnnotation(m_placed[static_cast<std::size_t>(annotation)]); });
    connect(m_band, &QAction::toggled, m_chart, &TrendChart::setBandShown);
    connect(m_reset, &QAction::triggered, m_chart, &TrendChart::resetZoom);
    connect(m_chart, &TrendChart::zoomChanged, m_reset, &QAction::setEnabled);
    setPictureMaker([this]() -> PicturePointer { return std::make_shared<TrendPicture>(m_chart->figure()); });
    retranslate();
}

void TrendCard::setFigure(const TrendFigure &figure)
{
    m_figure = figure;
    m_annotationEntry->setVisible(figure.calendar != TrendCalendar::None);
    setTitle(figure.words.title);
    setSubtitle(figure.words.subtitle);
    placeAnnotations();
    if (hasValues(figure))
        return showChart();
    state()->setState(StatePanel::Kind::TooFew, tr("Nothing to draw yet"), tr("No value is known in the time shown."), {},
                      tr("Show as table"));
    showState(true);
}

void TrendCard::setAnnotations(const std::vector<Annotation> &annotations)
{
    if (annotations == m_annotations)
        return;
    m_annotations = annotations;
    placeAnnotations();
}

void TrendCard::placeAnnotations()
{
    TrendFigure figure = m_figure;
    m_placed.clear();
    for (const Annotation &annotation : m_annotations) {
        const auto x = placeOfDate(figure, annotation.day);
        if (!x)
            continue;
        figure.annotations.push_back({*x, QString::fromStdString(annotation.text), annotation.day});
        m_placed.push_back(annotation);
    }
    m_chart->setFigure(figure);
    fillTable();
}

void TrendCard::fillMenu(QMenu *menu, std::optional<std::size_t> place)
{
    if (m_figure.places.empty())
        return;
    const std::size_t at = place.value_or(m_figure.places.size() - 1);
    //: A menu entry; %1: a month
    const QString text = place ? tr("Annotate %1\u2026").arg(m_figure.places[at].name) : tr("Annotate a date\u2026");
    connect(menu->addAction(text), &QAction::triggered, this, [this, at] { askAnnotation({dateOfPlace(m_figure, at), {}}); });
    // All of them: one beyond the months shown could not be taken away otherwise.
    for (const Annotation &annotation : m_annotations) {
        //: A menu entry; %1: what happened, %2: when
        connect(
            menu->addAction(tr("Change \u201c%1\u201d, %2\u2026").arg(QString::fromStdString(annotation.text), dateText(annotation.day))),
            &QAction::triggered, this, [this, annotation] { askAnnotation(annotation); });
    }
}

void TrendCard::showMenu(const QPoint &at, std::optional<std::size_t> place, int annotation)
{
    if (m_figure.calendar == TrendCalendar::None)
        return;
    if (annotation >= 0)
        return askAnnotation(m_placed[static_cast<std::size_t>(annotation)]);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, place);
    menu->popup(at);
}

void TrendCard::askAnnotation(const Annotation &old)
{
    auto *dialog = new AnnotationDialog(old, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, old, dialog] {
        emit annotationEdited(old, dialog->annotation().value_or(Annotation{old.day, {}}));
    });
    dialog->open();
}

void TrendCard::fillTable()
{
    const TrendFigure &figure = m_chart->figure();
    QStringList headers{figure.placeTitle.isEmpty() ? tr("Month") : figure.placeTitle};
    std::vector<int> numbers;
    const auto every = everySeries(figure);
    for (const TrendSeries *series : every) {
        numbers.push_back(static_cast<int>(headers.size()));
        headers.append(series->label);
    }
    // The words come last: they may be long, and most months have none.
    const bool annotated = !figure.annotations.empty();
    if (annotated)
        headers.append(tr("Annotations"));
    std::vector<QStringList> table;
    for (std::size_t place = 0; place < figure.places.size(); ++place) {
        QStringList row{figure.places[place].name};
        for (const TrendSeries *series : every)
            row.append(trendValueText(figure, *series, place));
        if (annotated)
            row.append(annotationText(figure, place));
        table.push_back(row);
    }
    rows()->setColumns(headers, numbers);
    rows()->setRows(std::move(table));
    tableView()->setAccessibleName(tr("%1, as a table").arg(figure.words.title));
}

void TrendCard::retranslate()
{
    m_band->setText(tr("95% band"));
    m_reset->setText(tr("Show everything again"));
    m_annotationEntry->setText(tr("Annotations"));
}

void TrendCard::changeEvent(QEvent *event)
{
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
