import type { Rule } from '../rule.js';
import type { DepartmentScope } from '../scope.js';
import { letterheadLines } from '../letterhead-lines.js';
import { acceptedByTheUnit } from '../submission/accepted-by-the-unit.js';
import { futureSubmission } from '../submission/future-submission.js';
import { returnedWithoutReason } from '../submission/returned-without-reason.js';
import { reviewBeforeSubmission } from '../submission/review-before-submission.js';
import { answerToUnknownDifficulty } from './answer-to-unknown-difficulty.js';
import { carriedFromNowhere } from './carried-from-nowhere.js';
import { decisionForUnknownUnit } from './decision-for-unknown-unit.js';
import { duplicateDecision } from './duplicate-decision.js';
import { extensionDay } from './extension-day.js';
import { extensionOfUnexpectedReport } from './extension-of-unexpected-report.js';
import { extensionWithoutEffect } from './extension-without-effect.js';
import { ownReportUnlikely } from './own-report-unlikely.js';
import { ownWordsNowhere } from './own-words-nowhere.js';
import { reviewOfUnsentReport } from './review-of-unsent-report.js';

/** Rules over the head office's file alone. */
export const DECISION_RULES: readonly Rule<DepartmentScope>[] = [
  decisionForUnknownUnit,
  reviewOfUnsentReport,
  answerToUnknownDifficulty,
  duplicateDecision,
  extensionOfUnexpectedReport,
  extensionDay,
  extensionWithoutEffect,
  ownWordsNowhere,
  carriedFromNowhere,
  ownReportUnlikely,
];

/** Rules over the head office's file; the last ones also apply to units' files. */
export const DEPARTMENT_RULES: readonly Rule<DepartmentScope>[] = [
  ...DECISION_RULES,
  letterheadLines,
  futureSubmission,
  reviewBeforeSubmission,
  returnedWithoutReason,
  acceptedByTheUnit,
];
