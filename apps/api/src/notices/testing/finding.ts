/** What whoever verifies an objection found, before he says what follows from it. */
export const finding = { findings: '已核对设备台账。', reply: '经核查，有关情况已核实。', change: null };
