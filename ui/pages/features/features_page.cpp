#include "ui/pages/features/features_page.h"

#include <algorithm>
#include <cmath>

#include <QClipboard>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWidgetAction>

#include "core/export/documents/ranking_document.h"
#include "core/milestones/follow_up.h"
#include "ui/charts/features/feature_map_chart.h"
#include "ui/charts/features/feature_map_picture.h"
#include "ui/controls/message_band.h"
#include "ui/models/row_model.h"
#include "ui/pages/cards/chart_card.h"
#include "ui/pages/cards/finding_card.h"
#include "ui/pages/features/features_evidence.h"
#include "ui/pages/features/features_state.h"
#include "ui/pages/features/features_table.h"
#include "ui/pages/no_match.h"
#include "ui/pages/page_header.h"
#include "ui/pages/panel_parts.h"
#include "ui/session/framework/framework_edits.h"
#include "ui/text/framework_text.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kMapShare = 45, kTableShare = 55;

/// The mark of the definition that uses a feature.
SeriesRole roleOf(const Framework &framework, const std::string &feature)
{
    const std::vector<FeatureUse> uses = featureUses(framework, feature);
    return uses.empty() ? SeriesRole::None : seriesRole(uses.front().milestone);
}

QDoubleSpinBox *makeShareBox(QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setRange(0.0, 100.0);
    box->setDecimals(0);
    box->setSuffix(QStringLiteral(" %"));
    return box;
}

} // namespace

FeaturesPage::FeaturesPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_question(std::make_shared<RankingQuestion>())
    , m_header(new PageHeader(this))
    , m_zones(new QPushButton(this))
    , m_run(new QPushButton(this))
    , m_finding(new FindingCard(this))
    , m_stale(new MessageBand(MessageBand::Kind::Warn, this))
    , m_map(new FeatureMapChart)
    , m_card(new ChartCard(m_map, this))
    , m_table(new FeaturesTable(this))
    , m_remarks(new MappingRemarks(this))
{
    m_header->addButton(m_zones);
    m_header->addButton(m_run);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(buildEvidence(), 1);
    buildZones();
    connectParts();
    retranslate();
}

QWidget *FeaturesPage::buildEvidence()
{
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("evidence"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(m_finding);
    column->addWidget(m_stale);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    // The zone of a feature belongs to what is read at first; the map can be narrower.
    row->addWidget(m_card, kMapShare);
    row->addWidget(m_table, kTableShare);
    column->addLayout(row, 1);
    column->addWidget(m_remarks);
    m_stale->hide();
    return scrolled(body, this);
}

/// The limits as numbers, for those who do not drag.
void FeaturesPage::buildZones()
{
    auto *menu = new QMenu(m_zones);
    m_zonesBody = new QWidget(menu);
    auto *form = new QFormLayout(m_zonesBody);
    form->setContentsMargins(14, 10, 14, 10);
    for (QDoubleSpinBox **box : {&m_niche, &m_ubiquitous, &m_concentration, &m_holding}) {
        *box = makeShareBox(m_zonesBody);
        form->addRow(new QLabel(m_zonesBody), *box);
        connect(*box, qOverload<double>(&QDoubleSpinBox::valueChanged), this, [this] {
            BenchmarkLimits limits = m_limits;
            limits.niche = m_niche->value() / 100.0;
            limits.ubiquitous = m_ubiquitous->value() / 100.0;
            limits.concentration = m_concentration->value() / 100.0;
            limits.holding = m_holding->value() / 100.0;
            setLimits(limits);
        });
    }
    auto *entry = new QWidgetAction(menu);
    entry->setDefaultWidget(m_zonesBody);
    menu->addAction(entry);
    m_zones->setMenu(menu);
    showLimits();
}

void FeaturesPage::connectParts()
{
    connect(m_run, &QPushButton::clicked, this, &FeaturesPage::runAgain);
    connect(m_stale, &MessageBand::linkClicked, this, &FeaturesPage::runAgain);
    connect(m_map, &FeatureMapChart::featureChosen, this, &FeaturesPage::select);
    connect(m_map, &FeatureMapChart::limitsMoved, this, [this](double niche, double ubiquitous) {
        BenchmarkLimits limits = m_limits;
        limits.niche = niche;
        limits.ubiquitous = ubiquitous;
        setLimits(limits);
    });
    connect(m_table, &FeaturesTable::selectionMoved, m_map, &FeatureMapChart::setSelected);
    connect(m_table, &FeaturesTable::categoryChosen, this, &FeaturesPage::place);
    connect(m_remarks, &MappingRemarks::featureOpened, this, [this](const QString &key) {
        select(key);
        emit pageRequested(QStringLiteral("maturity"));
    });
    connect(m_card, &ChartCard::exportRequested, this, &Page::exportRequested);
    m_card->setChart(QStringLiteral("map"), QStringLiteral("feature_ranking"));
    m_card->setPictureMaker([this]() -> PicturePointer {
        return m_ranking == nullptr ? nullptr : std::make_shared<FeatureMapPicture>(m_map->map(), m_table->rows()->csv());
    });
    connect(m_card->state(), &StatePanel::cancelClicked, this, [this] { m_session.analysis().cancelRested(); });
    connect(m_card->state(), &StatePanel::primaryClicked, this, [this] {
        if (m_nobody)
            lookAtEverybody();
        else if (m_error && (m_error->code == ErrorCode::NoUsage || m_error->code == ErrorCode::StoreEmpty))
            emit importRequested();
        else if (m_error && m_error->code == ErrorCode::NoChurnDates)
            countDormancy();
        else
            runAgain();
    });
    connect(m_card->state(), &StatePanel::secondaryClicked, this, [this] {
        if (m_error && m_error->code == ErrorCode::NoChurnDates)
            emit importRequested();
        else if (m_error)
            QGuiApplication::clipboard()->setText(QString::fromStdString(englishText(*m_error)));
    });
}

void FeaturesPage::setStore(const std::shared_ptr<const StoreContents> &contents)
{
    const QString path = contents == nullptr ? QString() : contents->path;
    // Other rows in the same store leave the ranking on screen, marked: a newer one is a click away.
    if (path == m_path && m_ranking != nullptr) {
        auto question = std::make_shared<RankingQuestion>();
        question->kept = m_ranking;
        m_question = std::move(question);
        emit questionChanged();
        return;
    }
    m_path = path;
    m_ranking.reset();
    m_error.reset();
    m_cancelled = false;
    auto question = std::make_shared<RankingQuestion>();
    if (contents != nullptr && !contents->keptRanking.empty()) {
        // One that another version wrote is as good as none.
        if (auto kept = parseKeptRanking(contents->keptRanking))
            question->kept = std::make_shared<FeatureRanking>(std::move(*kept));
    }
    m_question = std::move(question);
    emit questionChanged();
    redraw();
}

void FeaturesPage::showDefinition()
{
    m_dataset = m_session.analysis().dataset();
    const SegmentFilter &filter = m_session.analysis().options().filter;
    m_nobody = m_dataset != nullptr && !filter.clauses.empty() && matchesNobody(*m_dataset, filter);
    redraw();
}

void FeaturesPage::setAnswer(Part, const AnswerPointer &answer)
{
    const auto view = viewOf<RankingView>(answer);
    if (view == nullptr || view->ranking == m_ranking)
        return;
    m_dataset = answer->inputs.dataset;
    m_ranking = view->ranking;
    m_error.reset();
    m_cancelled = false;
    if (!view->kept)
        m_session.store().keepRanking(keptRankingText(*m_ranking));
    redraw();
}

void FeaturesPage::setError(Part, const Error &error)
{
    m_ranking.reset();
    m_error = error;
    redraw();
}

void FeaturesPage::setBusy(Part part, bool busy)
{
    if (part != Part::Rested)
        return;
    m_busy = busy;
    m_cancelled = !busy && m_ranking == nullptr && !m_error;
    m_card->setBusy(busy && m_ranking != nullptr);
    redraw();
}

void FeaturesPage::setStopped()
{
    m_cancelled = m_ranking == nullptr && !m_error;
    redraw();
}

PicturePointer FeaturesPage::picture() const { return m_card->picture(); }

void FeaturesPage::runAgain()
{
    m_cancelled = false;
    m_error.reset();
    m_question = std::make_shared<RankingQuestion>();
    emit questionChanged();
    m_session.analysis().resume();
}

void FeaturesPage::countDormancy()
{
    m_session.setRetentionEvent(EventKind::Dormancy);
    runAgain();
}

void FeaturesPage::lookAtEverybody()
{
    clearFilter(m_session.analysis());
    // A run that found nobody to rank by has left its error.
    if (m_error)
        runAgain();
}

void FeaturesPage::setLimits(const BenchmarkLimits &limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    showLimits();
    redraw();
}

void FeaturesPage::showLimits()
{
    const std::pair<QDoubleSpinBox *, double> boxes[] = {{m_niche, m_limits.niche},
                                                         {m_ubiquitous, m_limits.ubiquitous},
                                                         {m_concentration, m_limits.concentration},
                                                         {m_holding, m_limits.holding}};
    for (const auto &[box, share] : boxes) {
        const QSignalBlocker quiet(box);
        box->setValue(share * 100.0);
    }
}

void FeaturesPage::place(const QStringList &features, const QString &category, FeatureLevel level)
{
    std::vector<std::string> keys;
    for (const QString &feature : features)
        keys.push_back(feature.toStdString());
    if (keys.empty())
        return;
    if (category.isEmpty())
        m_session.document().apply(edits::unassignFeatures(keys));
    else
        m_session.document().apply(edits::placeFeatures(keys, CategoryWell{category.toStdString(), level}));
}

void FeaturesPage::select(const QString &key)
{
    m_table->select(key);
    m_map->setSelected(key);
}

FeatureRowsContext FeaturesPage::context() const { return {m_dataset, m_session.document().framework(), m_limits}; }

QString FeaturesPage::definitionText() const
{
    return tr("use on days 0 to %1 against being a customer on day %2 \u00b7 n = %3 \u00b7 as of %4")
        .arg(countText(m_ranking->landmark - 1), countText(m_ranking->horizon), countText(m_ranking->n), dateText(m_ranking->asOf));
}

bool FeaturesPage::isShown() const { return m_ranking != nullptr && m_dataset != nullptr && !m_nobody; }

void FeaturesPage::redraw()
{
    const bool shown = isShown();
    m_run->setEnabled(!m_busy && !m_nobody);
    m_finding->setVisible(shown);
    m_table->setVisible(shown);
    m_remarks->setVisible(shown);
    m_zones->setEnabled(shown);
    if (shown)
        drawRanking();
    else
        drawState();
    drawStaleness();
}

void FeaturesPage::drawRanking()
{
    const FeatureRowsContext now = context();
    m_finding->setFinding(rankingFinding(*m_ranking, *m_dataset, m_limits));
    m_table->setRanking(m_ranking, now);
    m_remarks->setRanking(m_ranking, now);
    FeatureMap map;
    map.niche = m_limits.niche;
    map.ubiquitous = m_limits.ubiquitous;
    if (!m_ranking->controls.empty())
        map.control = *std::max_element(m_ranking->controls.begin(), m_ranking->controls.end());
    for (const RankedFeature &feature : m_ranking->features) {
        if (!feature.figures.adoption || std::isnan(feature.importance))
            continue;
        map.points.push_back({QString::fromStdString(feature.feature), featureText(feature.feature, *m_dataset),
                              feature.figures.adoption->value, feature.importance, roleOf(now.framework, feature.feature),
                              !feature.aboveControls || !m_ranking->predicts()});
    }
    map.title = tr("Importance and adoption");
    map.definition = definitionText();
    map.finding = m_finding->headlineText();
    map.figuresLine = m_finding->figuresText();
    map.source = QString::fromStdString(m_dataset->storeName);
    m_map->setMap(map);
    m_card->setSubtitle(map.definition);
    m_card->rows()->setColumns({tr("Feature"), tr("Importance"), tr("Adoption")}, {1, 2});
    std::vector<QStringList> rows;
    for (const FeatureMapPoint &point : map.points)
        rows.push_back({point.label, decimalText(point.importance, 4), percentText(point.adoption)});
    m_card->rows()->setRows(std::move(rows));
    m_card->showChart();
}

void FeaturesPage::drawState()
{
    if (m_nobody)
        showNoMatch(m_card->state(), m_session.analysis().options());
    else
        showRankingState(m_card->state(), m_error, m_cancelled, m_dataset.get());
    m_card->setSubtitle({});
    m_card->showState();
}

void FeaturesPage::drawStaleness()
{
    const bool shown = isShown();
    RankingStaleness stale;
    if (shown)
        stale = rankingStaleness(*m_ranking, *m_dataset, m_session.document().framework(), m_session.analysis().options());
    QStringList changed;
    const std::pair<bool, QString> reasons[] = {{stale.data, tr("the data")},
                                                {stale.filter, tr("the filter")},
                                                {stale.landmark, tr("the landmark")},
                                                {stale.horizon, tr("the horizon")},
                                                {stale.event, tr("what counts as leaving")},
                                                {stale.dates, tr("the as-of date or coverage")}};
    for (const auto &[isChanged, reason] : reasons) {
        if (isChanged)
            changed.append(reason);
    }
    m_stale->setVisible(!changed.isEmpty());
    m_stale->setText(tr("This ranking is out of date"), tr("Changed since it was made: %1").arg(changed.join(QStringLiteral(", "))));
    m_stale->setLink(m_busy ? QString() : tr("Run again"));
    m_card->setOutdated(shown && (stale.any() || !m_ranking->predicts()));
}

void FeaturesPage::retranslate()
{
    m_header->setTexts(tr("Features"), tr("Which early use says who stays, without everybody or only a premium few having it?"));
    m_zones->setText(tr("Zones"));
    m_run->setText(tr("Run again"));
    m_card->setTitle(tr("Importance and adoption"));
    const auto *form = static_cast<QFormLayout *>(m_zonesBody->layout());
    const std::pair<QDoubleSpinBox *, QString> boxes[] = {{m_niche, tr("Niche up to an adoption of")},
                                                          {m_ubiquitous, tr("Ubiquitous from an adoption of")},
                                                          {m_concentration, tr("Niche with this share of users in one segment")},
                                                          {m_holding, tr("that holds less of all customers than")}};
    for (const auto &[box, text] : boxes) {
        static_cast<QLabel *>(form->labelForField(box))->setText(text);
        box->setAccessibleName(text);
    }
    redraw();
}

void FeaturesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
