#include "ui/pages/maturity/maturity_definition.h"

#include <utility>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include "core/model/feature_mapping.h"
#include "ui/controls/features/feature_list.h"
#include "ui/controls/look/icons.h"
#include "ui/controls/number_control.h"
#include "ui/pages/panel_parts.h"
#include "ui/session/framework/framework_edits.h"

namespace waymark {

namespace {

constexpr int kUsualWindow = 90;
constexpr int kLongestWindow = 3650;
constexpr int kListHeight = 400;

} // namespace

MaturityDefinition::MaturityDefinition(Session &session, QWidget *parent)
    : MilestoneDefinition(Milestone::Maturity, session, parent)
    , m_window(new QWidget(this))
    , m_trailing(new QCheckBox(m_window))
    , m_days(new QSpinBox(m_window))
    , m_features(new FeatureList(true, this))
    , m_import(new QToolButton(this))
{
    buildWindow();
    buildImport();
    m_features->setMinimumHeight(kListHeight);
    arrange({m_window, dividerLine(this), m_features, m_import}, {});
    retranslate();
}

void MaturityDefinition::buildWindow()
{
    m_days->setRange(1, kLongestWindow);
    m_days->setValue(kUsualWindow);
    m_days->setKeyboardTracking(false);
    m_days->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(m_window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_trailing);
    row->addStretch(1);
    row->addWidget(m_days);
    connect(m_trailing, &QCheckBox::toggled, this,
            [this](bool on) { apply(edits::setMaturityWindow(on ? std::optional(m_days->value()) : std::nullopt)); });
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) { apply(edits::setMaturityWindow(days)); });
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

void MaturityDefinition::setCatalogue(std::vector<FeatureEntry> entries) { m_features->setEntries(std::move(entries)); }

void MaturityDefinition::showRule(const Framework &framework)
{
    m_window->setVisible(framework.maturity.has_value());
    if (!framework.maturity)
        return;
    const MaturityRule &rule = *framework.maturity;
    threshold()->setUnit(tr("of %Ln category(s) mature", "behind a number", static_cast<int>(rule.categories.size())));
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
    const auto mapped = dataset() ? static_cast<int>(mappingOf(*dataset()).size()) : 0;
    QAction *table = menu->addAction(tr("Of the features table (%Ln feature(s))", nullptr, mapped));
    table->setEnabled(mapped > 0);
    connect(table, &QAction::triggered, this, &MaturityDefinition::tableMappingRequested);
    connect(menu->addAction(tr("Of a CSV file\u2026")), &QAction::triggered, this, &MaturityDefinition::fileMappingRequested);
}

void MaturityDefinition::retranslateRule()
{
    threshold()->setSentence(tr("A customer is mature with at least"));
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
}

} // namespace waymark
