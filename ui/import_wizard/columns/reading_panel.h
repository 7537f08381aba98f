#pragma once

#include <QWidget>

#include "ui/import_wizard/import_plan.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace waymark {

/// How the values of a whole file are read: dates, time zone, decimal point, and what holds for every row.
class ReadingPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReadingPanel(QWidget *parent = nullptr);
    void setFile(const PlannedFile &file);
    void retranslate();

signals:
    /// By the user only.
    void mappingChanged(const waymark::ImportMapping &mapping);

private:
    void addRow(QLabel *label, QWidget *field);
    void take();
    void fillOrders();
    void fillZones();

    PlannedFile m_file;
    QLabel *m_title, *m_orderLabel, *m_patternLabel, *m_zoneLabel, *m_pointLabel, *m_featureLabel;
    // In the order of the rows, which Tab follows.
    QComboBox *m_order;
    QLineEdit *m_pattern;
    QComboBox *m_zone, *m_point;
    QLineEdit *m_feature;
    QCheckBox *m_perSeat;
};

} // namespace waymark
