package org.itacycle.paperwork;

/** The kinds of documents that a year needs. */
public enum DocumentType {
    /** การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร. */
    PLAN,
    /** รายงานผลการดำเนินการ after 6 or 12 months. */
    REPORT,
    /** ประกาศ; it carries a day and no number. */
    ANNOUNCEMENT,
    /** บันทึกข้อความ that proposes a plan or a report to the executive. */
    MEMO,
    /** คำสั่ง; numbered by calendar year. */
    ORDER,
    /** ระเบียบวาระการประชุม. */
    AGENDA,
    /** รายงานการประชุม. */
    MINUTES,
    /** ใบลงทะเบียนผู้เข้าร่วมประชุม. */
    ATTENDANCE,
    /** ใบรับทราบมาตรการ. */
    ACKNOWLEDGEMENT,
    /** บทสรุปสำหรับผู้บริหาร on one page. */
    SUMMARY
}
