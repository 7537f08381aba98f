#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "ui/controls/features/feature_drag.h"
#include "ui/controls/features/feature_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace waymark {

class FeatureTable;

/// The features of the store to choose from: search, filter, order, several at once, and from here they are dragged. It changes nothing
/// by itself.
class FeatureList : public QWidget {
    Q_OBJECT

public:
    /// `withLevels`: what they are chosen for has a basic and a mature level.
    explicit FeatureList(bool withLevels, QWidget *parent = nullptr);

    void setEntries(std::vector<FeatureEntry> entries);
    void setFilter(FeatureFilter filter);
    std::vector<std::string> chosen() const;
    void focusSearch();

    FeatureTable *table() const { return m_table; }
    QLineEdit *search() const { return m_search; }
    QComboBox *filterBox() const { return m_filter; }
    /// The keys that are shown, in their order.
    std::vector<std::string> shown() const;

signals:
    /// Enter or a double click.
    void activated(const std::vector<std::string> &features);
    /// M or B, where there are levels.
    void levelRequested(const std::vector<std::string> &features, waymark::FeatureLevel level);
    void menuRequested(const std::vector<std::string> &features, const QPoint &globalPos);
    /// Features of a set were dropped here: they are to leave it.
    void returned(const waymark::DraggedFeatures &dragged);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void retranslate();
    void showCounts();
    void fitColumns();

    bool m_withLevels;
    std::vector<FeatureFilter> m_filters;
    FeatureModel *m_model;
    FeatureOrder *m_order;
    QLabel *m_title, *m_count, *m_none, *m_hint;
    QPushButton *m_showAll;
    QLineEdit *m_search;
    QComboBox *m_filter;
    FeatureTable *m_table;
};

} // namespace waymark
