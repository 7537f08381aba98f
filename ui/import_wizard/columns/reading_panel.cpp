#include "ui/import_wizard/columns/reading_panel.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include "ui/import_wizard/wizard_words.h"

namespace waymark {

ReadingPanel::ReadingPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(wordLabel("section", this))
    , m_orderLabel(wordLabel("meta", this))
    , m_patternLabel(wordLabel("meta", this))
    , m_zoneLabel(wordLabel("meta", this))
    , m_pointLabel(wordLabel("meta", this))
    , m_featureLabel(wordLabel("meta", this))
    , m_order(new QComboBox(this))
    , m_pattern(new QLineEdit(this))
    , m_zone(new QComboBox(this))
    , m_point(new QComboBox(this))
    , m_feature(new QLineEdit(this))
    , m_perSeat(new QCheckBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    addRow(m_orderLabel, m_order);
    addRow(m_patternLabel, m_pattern);
    addRow(m_zoneLabel, m_zone);
    addRow(m_pointLabel, m_point);
    addRow(m_featureLabel, m_feature);
    column->addWidget(m_perSeat);
    m_zone->setMaxVisibleItems(20);
    m_order->setObjectName(QStringLiteral("dateOrder"));
    m_zone->setObjectName(QStringLiteral("timeZone"));
    for (QComboBox *box : {m_order, m_zone, m_point})
        connect(box, &QComboBox::activated, this, &ReadingPanel::take);
    for (QLineEdit *edit : {m_pattern, m_feature}) {
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
            if (edit->isModified())
                take();
        });
    }
    connect(m_perSeat, &QCheckBox::clicked, this, &ReadingPanel::take);
    retranslate();
}

void ReadingPanel::addRow(QLabel *label, QWidget *field)
{
    label->setBuddy(field);
    layout()->addWidget(label);
    layout()->addWidget(field);
}

void ReadingPanel::setFile(const PlannedFile &file)
{
    m_file = file;
    const bool known = file.found != nullptr && file.found->table.has_value();
    setEnabled(known);
    if (!known)
        return;
    const ImportMapping &mapping = file.mapping;
    fillOrders();
    fillZones();
    m_pattern->setText(QString::fromStdString(mapping.datePattern));
    m_point->setCurrentIndex(mapping.decimalPoint == ',' ? 1 : 0);
    m_feature->setText(QString::fromStdString(mapping.constantFeature));
    const bool usage = mapping.table == InputTable::Usage;
    const bool oneFeature = usage && !mapping.wide && mapping.columnOf(InputField::FeatureKey) == nullptr;
    m_feature->setVisible(oneFeature);
    m_featureLabel->setVisible(oneFeature);
    m_perSeat->setVisible(mapping.table == InputTable::Subscriptions);
    m_perSeat->setChecked(mapping.amountPerSeat);
    const bool numbers = mapping.table == InputTable::Usage || mapping.table == InputTable::Subscriptions;
    m_point->setVisible(numbers);
    m_pointLabel->setVisible(numbers);
    const bool dates = mapping.table != InputTable::Features && mapping.table != InputTable::Users;
    for (QWidget *widget : {static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_orderLabel), static_cast<QWidget *>(m_pattern),
                            static_cast<QWidget *>(m_patternLabel), static_cast<QWidget *>(m_zone), static_cast<QWidget *>(m_zoneLabel)})
        widget->setVisible(dates);
}

void ReadingPanel::fillOrders()
{
    m_order->clear();
    const bool asked = m_file.asksDates && !m_file.mapping.dateOrder;
    m_order->addItem(asked ? tr("choose\u2026", "the order of day and month") : tr("as the file shows"), -1);
    m_order->addItem(tr("day first"), static_cast<int>(DateOrder::DayFirst));
    m_order->addItem(tr("month first"), static_cast<int>(DateOrder::MonthFirst));
    m_order->setCurrentIndex(m_file.mapping.dateOrder ? m_order->findData(static_cast<int>(*m_file.mapping.dateOrder)) : 0);
}

void ReadingPanel::fillZones()
{
    if (m_zone->count() == 0) {
        m_zone->addItem(QString(), QString());
        m_zone->addItem(QStringLiteral("UTC"), QStringLiteral("UTC"));
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            // Offsets without a place have no rules that hold over the years.
            if (id != "UTC" && id.contains('/'))
                m_zone->addItem(QString::fromLatin1(id), QString::fromLatin1(id));
        }
    }
    const bool asked = m_file.found->asksTimeZone && m_file.mapping.timeZone.empty();
    m_zone->setItemText(0, asked ? tr("choose\u2026", "a time zone") : tr("UTC, as nothing else is said"));
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(QString::fromStdString(m_file.mapping.timeZone))));
}

void ReadingPanel::take()
{
    ImportMapping mapping = m_file.mapping;
    const int order = m_order->currentData().toInt();
    mapping.dateOrder = order < 0 ? std::nullopt : std::optional(static_cast<DateOrder>(order));
    mapping.datePattern = m_pattern->text().trimmed().toStdString();
    mapping.timeZone = m_zone->currentData().toString().toStdString();
    mapping.decimalPoint = m_point->currentIndex() == 1 ? ',' : '.';
    mapping.constantFeature = m_feature->text().trimmed().toStdString();
    mapping.amountPerSeat = m_perSeat->isChecked();
    emit mappingChanged(mapping);
}

void ReadingPanel::retranslate()
{
    const auto name = [](QLabel *label, QWidget *field, const QString &text) {
        label->setText(text);
        field->setAccessibleName(text);
    };
    m_title->setText(tr("In the whole file"));
    name(m_orderLabel, m_order, tr("Dates such as 03/04/2026"));
    name(m_patternLabel, m_pattern, tr("Pattern of the dates, where they are written otherwise"));
    m_pattern->setPlaceholderText(QStringLiteral("DD.MM.YYYY HH:mm"));
    name(m_zoneLabel, m_zone, tr("Time zone in which a day begins"));
    name(m_pointLabel, m_point, tr("Decimal sign"));
    name(m_featureLabel, m_feature, tr("Feature of every row"));
    m_perSeat->setText(tr("The amount is for one seat"));
    m_point->clear();
    m_point->addItems({tr("point, 12.50"), tr("comma, 12,50")});
    setFile(m_file);
}

} // namespace waymark
