#include "ui/pages/utilization/area_editor.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/controls/look/icons.h"
#include "ui/controls/segmented_control.h"
#include "ui/pages/milestone/rule_features.h"
#include "ui/pages/panel_parts.h"

namespace waymark {

namespace {
constexpr double kSmallestArea = 0.1, kLargestArea = 1e9;
constexpr int kMostSustained = 24;
} // namespace

AreaEditor::AreaEditor(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLineEdit(this))
    , m_remove(new QPushButton(this))
    , m_atLeast(roleLabel("body2", this))
    , m_sustained(roleLabel("body2", this))
    , m_threshold(new QDoubleSpinBox(this))
    , m_perSeat(new SegmentedControl(this))
    , m_months(new QSpinBox(this))
    , m_features(new RuleFeatures(session, this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name, 1);
    head->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(buildRule());
    column->addWidget(m_features);
    m_features->setButtonBeside(true);
    connectParts();
    retranslate();
}

QLayout *AreaEditor::buildRule()
{
    m_remove->setIcon(icon(QStringLiteral("x")));
    m_threshold->setRange(kSmallestArea, kLargestArea);
    m_threshold->setDecimals(1);
    m_months->setRange(1, kMostSustained);
    for (QAbstractSpinBox *box : {static_cast<QAbstractSpinBox *>(m_threshold), static_cast<QAbstractSpinBox *>(m_months)}) {
        box->setKeyboardTracking(false);
        box->setFocusPolicy(Qt::StrongFocus);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_atLeast);
    row->addWidget(m_threshold);
    row->addWidget(m_perSeat);
    row->addSpacing(8);
    row->addWidget(m_sustained);
    row->addWidget(m_months);
    row->addStretch(1);
    return row;
}

void AreaEditor::connectParts()
{
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const std::string label = m_name->text().trimmed().toStdString();
        if (!label.empty())
            apply(edits::renameArea(m_key, label));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { apply(edits::removeArea(m_key)); });
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, [this](double value) { apply(edits::setAreaThreshold(m_key, value)); });
    connect(m_perSeat, &SegmentedControl::chosen, this, [this](int index) { apply(edits::setAreaPerSeat(m_key, index == 0)); });
    connect(m_months, &QSpinBox::valueChanged, this, [this](int months) { apply(edits::setAreaMonths(m_key, months)); });
}

void AreaEditor::apply(const FrameworkEdit &edit)
{
    if (!m_key.empty())
        m_session.document().apply(edit);
}

void AreaEditor::showArea(const std::string &key)
{
    const auto &areas = m_session.document().framework().areas;
    const auto area = std::find_if(areas.begin(), areas.end(), [&key](const AreaRule &one) { return one.key == key; });
    setVisible(area != areas.end());
    if (area == areas.end())
        return m_key.clear();
    const QSignalBlocker threshold(m_threshold), months(m_months);
    const QString label = QString::fromStdString(area->label.empty() ? area->key : area->label);
    // What is being typed stays, unless it is of another area.
    if ((key != m_key || !m_name->hasFocus()) && m_name->text() != label)
        m_name->setText(label);
    m_key = key;
    m_threshold->setValue(area->perSeatThreshold);
    m_perSeat->setCurrent(area->perSeat ? 0 : 1);
    m_months->setValue(area->sustainedMonths);
    m_features->showSet({edits::FeatureSet::Of::Area, key}, label);
}

void AreaEditor::retranslate()
{
    m_name->setAccessibleName(tr("Name of the area"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the area"));
    //: followed by a number of uses
    m_atLeast->setText(tr("in a month at least"));
    m_threshold->setAccessibleName(tr("Least use in a month"));
    const int chosen = std::max(0, m_perSeat->current());
    m_perSeat->setSegments({tr("Per seat"), tr("In total")});
    m_perSeat->setCurrent(chosen);
    m_perSeat->setAccessibleName(tr("Per seat or in total"));
    //: followed by a number of months
    m_sustained->setText(tr("sustained when met in"));
    m_months->setSuffix(QLatin1Char(' ') + tr("months in a row", "unit of a spin box"));
    m_months->setAccessibleName(tr("Months in a row"));
    makeRoomForText(m_threshold);
    makeRoomForText(m_months);
    showArea(m_key);
}

void AreaEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
