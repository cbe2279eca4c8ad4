#pragma once

// The same for what knows the window.

#include "tests/precompiled/core.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>
