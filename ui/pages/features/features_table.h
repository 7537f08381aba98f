#pragma once

#include <vector>

#include <QStringList>

#include "ui/controls/card.h"
#include "ui/models/feature_rows.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace waymark {

/// The features of a ranking beside the map: sorted and searched, and put into a category from here.
class FeaturesTable : public Card {
    Q_OBJECT

public:
    explicit FeaturesTable(QWidget *parent);

    void setRanking(std::shared_ptr<const FeatureRanking> ranking, const FeatureRowsContext &context);
    FeatureRows *rows() const { return m_rows; }
    QTableView *view() const { return m_view; }
    QMenu *categoryMenu() const { return m_menu; }
    QLineEdit *search() const { return m_search; }
    QLabel *details() const { return m_details; }

    QStringList selectedKeys() const;
    void select(const QString &key);

signals:
    void selectionMoved(const QString &key);
    /// An empty category: out of all of them.
    void categoryChosen(const QStringList &features, const QString &category, waymark::FeatureLevel level);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildFooter();
    void fillMenu();
    void showSelection();
    QString detailsOf(const QString &key) const;
    /// What a selected feature has in columns for which there is no room.
    QStringList figuresWithoutColumn(const QString &key) const;
    void measureColumns();
    void fitColumns();
    void retranslate();

    FeatureRows *m_rows;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_view;
    QLineEdit *m_search;
    QLabel *m_details, *m_count;
    QPushButton *m_put;
    QMenu *m_menu;
    std::shared_ptr<const FeatureRanking> m_ranking;
    FeatureRowsContext m_context;
    std::vector<int> m_headings, m_natural; ///< width of each column's heading, and the one in which nothing is cut
};

} // namespace waymark
