#include "ui/pages/maturity/maturity_definition.h"

#include <algorithm>
#include <cmath>

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/analysis/retention.h"
#include "core/model/feature_mapping.h"
#include "ui/controls/features/feature_list.h"
#include "ui/controls/icons.h"
#include "ui/controls/number_control.h"
#include "ui/controls/pill.h"
#include "ui/pages/panel_parts.h"
#include "ui/session/framework_edits.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kUsualWindow = 90;
constexpr int kLongestWindow = 3650;
constexpr int kListHeight = 400;
constexpr int kLongestHorizon = 3650;
constexpr int kSliderHorizon = 730;

} // namespace

MaturityDefinition::MaturityDefinition(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(sectionLabel(this))
    , m_judged(sectionLabel(this))
    , m_landmarkLabel(roleLabel("body2", this))
    , m_changed(new Pill(Pill::Kind::Warn, {}, this))
    , m_revert(new QPushButton(this))
    , m_required(new NumberControl(NumberControl::Arrangement::Large, SeriesRole::Maturity, this))
    , m_horizon(new NumberControl(NumberControl::Arrangement::Row, std::nullopt, this))
    , m_trailing(new QCheckBox(this))
    , m_days(new QSpinBox(this))
    , m_landmark(new QSpinBox(this))
    , m_features(new FeatureList(true, this))
    , m_import(new QToolButton(this))
    , m_rule(new QWidget(this))
{
    auto *rule = new QVBoxLayout(m_rule);
    rule->setContentsMargins(0, 0, 0, 0);
    rule->setSpacing(8);
    rule->addWidget(m_required);
    rule->addLayout(buildWindow());
    buildImport();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(buildHead());
    column->addWidget(m_rule);
    column->addWidget(dividerLine(this));
    column->addWidget(m_features, 1);
    column->addWidget(m_import);
    column->addWidget(dividerLine(this));
    column->addLayout(buildJudgedAt());
    m_features->setMinimumHeight(kListHeight);
    connectControls();
    retranslate();
}

QLayout *MaturityDefinition::buildHead()
{
    m_revert->setProperty("kind", QStringLiteral("link"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_changed);
    row->addWidget(m_revert);
    return row;
}

QLayout *MaturityDefinition::buildWindow()
{
    m_days->setRange(1, kLongestWindow);
    m_days->setValue(kUsualWindow);
    m_days->setKeyboardTracking(false);
    m_days->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_trailing);
    row->addStretch(1);
    row->addWidget(m_days);
    return row;
}

QLayout *MaturityDefinition::buildJudgedAt()
{
    m_horizon->setRange(2, kSliderHorizon, kLongestHorizon);
    m_landmark->setKeyboardTracking(false);
    m_landmark->setFocusPolicy(Qt::StrongFocus);
    auto *landmark = new QHBoxLayout;
    landmark->setSpacing(8);
    landmark->addWidget(m_landmarkLabel);
    landmark->addStretch(1);
    landmark->addWidget(m_landmark);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_judged);
    column->addWidget(m_horizon);
    column->addLayout(landmark);
    return column;
}

void MaturityDefinition::buildImport()
{
    m_import->setProperty("kind", QStringLiteral("button"));
    m_import->setIcon(icon(QStringLiteral("upload")));
    m_import->setIconSize({14, 14});
    m_import->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_import->setPopupMode(QToolButton::InstantPopup);
    m_import->setFocusPolicy(Qt::StrongFocus);
    m_import->setMenu(new QMenu(m_import));
    connect(m_import->menu(), &QMenu::aboutToShow, this, &MaturityDefinition::fillImportMenu);
}

void MaturityDefinition::connectControls()
{
    FrameworkDocument &document = m_session.document();
    const auto slide = [this, &document](NumberControl *control, FrameworkEdit (*edit)(int)) {
        connect(control, &NumberControl::valueChanged, this, [&document, edit](double value, bool dragging) {
            document.apply(edit(static_cast<int>(std::lround(value))), FrameworkDocument::Gesture::Continued);
            if (!dragging)
                document.endGesture();
        });
    };
    slide(m_required, &edits::setRequiredCategories);
    slide(m_horizon, &edits::setHorizon);
    connect(m_trailing, &QCheckBox::toggled, this,
            [this, &document](bool on) { document.apply(edits::setMaturityWindow(on ? std::optional(m_days->value()) : std::nullopt)); });
    connect(m_days, &QSpinBox::valueChanged, this, [&document](int days) { document.apply(edits::setMaturityWindow(days)); });
    connect(m_landmark, &QSpinBox::valueChanged, this, [this, &document](int day) {
        m_session.analysis().setLandmark({});
        document.apply(edits::setLandmark(day));
    });
    connect(m_revert, &QPushButton::clicked, &document, &FrameworkDocument::revert);
}

void MaturityDefinition::setCatalogue(std::vector<FeatureEntry> entries) { m_features->setEntries(std::move(entries)); }

void MaturityDefinition::showDefinition()
{
    const FrameworkDocument &document = m_session.document();
    const Framework &framework = document.framework();
    m_changed->setVisible(document.isChanged());
    m_revert->setVisible(document.isChanged());
    m_rule->setVisible(framework.maturity.has_value());
    if (framework.maturity)
        showRule(framework);
    const AnalysisOptions &options = m_session.analysis().options();
    const Day horizon = options.horizon.value_or(framework.horizonDay);
    m_horizon->setValue(horizon);
    const QSignalBlocker quiet(m_landmark);
    const Grouping by{Grouping::Kind::Maturity, {}};
    m_landmark->setRange(smallestLandmark(framework, by), std::max(2, horizon - 1));
    m_landmark->setValue(options.landmark.value_or(defaultLandmark(framework, by).value_or(1)));
}

void MaturityDefinition::showRule(const Framework &framework)
{
    const MaturityRule &rule = *framework.maturity;
    const auto categories = static_cast<int>(rule.categories.size());
    m_required->setRange(1, std::max(2, categories), categories);
    m_required->setValue(rule.requiredCategories);
    m_required->setUnit(tr("of %Ln category(s) mature", "behind a number", categories));
    const auto &saved = m_session.document().saved().framework.maturity;
    const bool moved = saved && saved->requiredCategories != rule.requiredCategories;
    m_required->setSaved(moved ? std::optional<double>(saved->requiredCategories) : std::nullopt,
                         moved ? tr("saved %1").arg(countText(saved->requiredCategories)) : QString());
    const QSignalBlocker quiet(m_trailing), still(m_days);
    m_trailing->setChecked(rule.windowDays.has_value());
    m_days->setEnabled(rule.windowDays.has_value());
    if (rule.windowDays)
        m_days->setValue(*rule.windowDays);
}

void MaturityDefinition::fillImportMenu()
{
    QMenu *menu = m_import->menu();
    menu->clear();
    const auto &dataset = m_session.analysis().dataset();
    const auto mapped = dataset ? static_cast<int>(mappingOf(*dataset).size()) : 0;
    QAction *table = menu->addAction(tr("Of the features table (%Ln feature(s))", nullptr, mapped));
    table->setEnabled(mapped > 0);
    connect(table, &QAction::triggered, this, &MaturityDefinition::tableMappingRequested);
    connect(menu->addAction(tr("Of a CSV file\u2026")), &QAction::triggered, this, &MaturityDefinition::fileMappingRequested);
}

void MaturityDefinition::retranslate()
{
    m_title->setText(tr("Definition"));
    m_judged->setText(tr("Judged at"));
    m_changed->setText(tr("changed", "the framework differs from its saved version"));
    m_revert->setText(tr("Revert"));
    m_revert->setAccessibleName(tr("Revert to the saved version"));
    m_required->setSentence(tr("A customer is mature with at least"));
    //: a check box, followed by a number of days
    m_trailing->setText(tr("counting the last"));
    m_trailing->setAccessibleName(tr("Count only use in the last days"));
    m_trailing->setToolTip(tr("Off: a feature counts as adopted for good. On: only while it was used enough in these days, so that a "
                              "level can fall again"));
    m_days->setSuffix(QLatin1Char(' ') + tr("days", "unit of a spin box"));
    m_days->setAccessibleName(tr("Days in which a feature must be used"));
    makeRoomForText(m_days);
    m_import->setText(tr("Use a mapping"));
    m_import->setToolTip(tr("Put features where a table says: columns feature, category, level and, if known, min_count and hypothesis"));
    m_horizon->setSentence(tr("horizon"));
    m_horizon->setUnit(tr("days", "unit of a spin box"));
    m_landmarkLabel->setText(tr("landmark"));
    m_landmarkLabel->setToolTip(tr("Customers are compared from this day on, by what they had reached before it"));
    m_landmark->setAccessibleName(tr("Landmark day"));
    //: before the number of a day
    m_landmark->setPrefix(tr("day "));
    makeRoomForText(m_landmark);
    showDefinition();
}

void MaturityDefinition::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
