#pragma once

#include <memory>

#include <QList>
#include <QWidget>

#include "core/model/analysis_options.h"
#include "core/model/dataset.h"

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace waymark {

class SegmentPopup;

/// Who is in view: a chip for every clause of the filter, opened by a click, and a button that adds one.
class SegmentBar : public QWidget {
    Q_OBJECT

public:
    explicit SegmentBar(QWidget *parent = nullptr);

    void setFilter(const SegmentFilter &filter, const std::shared_ptr<const Dataset> &dataset);
    const SegmentFilter &filter() const { return m_filter; }
    /// Opens the editor of an attribute, at its chip or at the button that adds one.
    void edit(const std::string &attribute, bool exclude = false);
    SegmentPopup *popup() const { return m_popup; }

signals:
    /// By the user only.
    void filterChosen(const waymark::SegmentFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void fillMenu();
    QToolButton *makeChip(const FilterClause &clause);
    void take(const FilterClause &clause);

    SegmentFilter m_filter;
    std::shared_ptr<const Dataset> m_dataset;
    QHBoxLayout *m_row;
    QLabel *m_all;
    QToolButton *m_add;
    QMenu *m_menu;
    SegmentPopup *m_popup;
    QList<QToolButton *> m_chips;
};

} // namespace waymark
