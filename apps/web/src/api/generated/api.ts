// Generated from the API by `npm run generate:api`. Do not edit: change the API.
export interface paths {
    "/api/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar_read"];
        put?: never;
        post: operations["Calendar_load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Grants_read"];
        put?: never;
        post: operations["Grants_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/grants/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grants_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/grants/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grants_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/grants/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grants_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/occupations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Occupations_read"];
        put?: never;
        post: operations["Occupations_load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Users_read"];
        put?: never;
        post: operations["Users_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Users_change"];
        trace?: never;
    };
    "/api/v1/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agents_list"];
        put?: never;
        post: operations["Agents_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agents_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{id}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agents_letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseAgents_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/agents/{agencyId}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseAgents_letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasePapers_archive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasePapers_readComments"];
        put?: never;
        post: operations["CasePapers_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_diagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasePapers_documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Conformance_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasePapers_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/former-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasePapers_formerApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasePapers_materials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/materials/{materialId}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PaperCopies_toCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseNotices_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/objections/{objectionId}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseNotices_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/register-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Filings_change"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/repair-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Repairs_points"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Repairs_list"];
        put?: never;
        post: operations["Repairs_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/repairs/{repair}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Repairs_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/repairs/{repair}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Repairs_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases_statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/statement/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases_statementFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasePapers_submissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/supposed-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_supposedClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_openTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conformance_read"];
        put?: never;
        post: operations["Conformance_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conformance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conformance_fleet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/covers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Covers_list"];
        put?: never;
        post: operations["Covers_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/covers/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Covers_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/covers/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Covers_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/covers/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Covers_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deliveries_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deliveries_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deliveries_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/diagrams/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Procedures_diagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasePapers_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts_list"];
        put?: never;
        post: operations["Drafts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts_read"];
        put: operations["Drafts_save"];
        post?: never;
        delete: operations["Drafts_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DraftMaterials_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/former": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts_former"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/materials/{materialId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DraftMaterials_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/materials/{materialId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["DraftMaterials_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/materials/{materialId}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PaperCopies_toDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/materials/{materialId}/reuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DraftMaterials_reuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/rows/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DraftMaterials_importRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/rows/{field}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DraftMaterials_exportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Drafts_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Events_listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exports_authorities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exports_cases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/deviating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exports_deviating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/durations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exports_durations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exports_filings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/fleet/{procedureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exports_fleet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exports_holders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exports_incidents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exports_organs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exports_tasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Files_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Files_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Files_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Filings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Filings_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FilingSupervision_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/supervision/{record}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FilingSupervision_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/supervision/{record}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FilingSupervision_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fleet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Fleet_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fleet/{procedureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Fleet_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fleet/{procedureId}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Fleet_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InboxViews_list"];
        put?: never;
        post: operations["InboxViews_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["InboxViews_change"];
        post?: never;
        delete: operations["InboxViews_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Incidents_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Incidents_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Incidents_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/institution-roles/give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnRoles_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/institution-roles/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnRoles_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/material-library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Library_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preferences_read"];
        put: operations["Preferences_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notifications_markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notifications_markAllRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occupations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reference_occupations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reference_organisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/phrases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Phrases_list"];
        put?: never;
        post: operations["Phrases_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/phrases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Phrases_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Procedures_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Procedures_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{id}/fit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Procedures_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{id}/intake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Procedures_times"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{id}/intake-reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Procedures_remind"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{id}/materials/{materialId}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Procedures_sample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Challenge_challenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/documents/{verifyCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Public_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/institutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Register_institution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicNotices_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicNotices_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/notices/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicNotices_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicNotices_objection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicProcedures_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/procedures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicProcedures_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Public_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Register_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskQuestions_toAnswer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskQuestions_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reference_regions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Procedures_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Search_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_read"];
        put?: never;
        post: operations["Session_signIn"];
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TrainingSession_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/training-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrainingSession_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/durations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Supervision_steps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/durations/compared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Supervision_compared"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Supervision_holders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Supervision_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Supervision_organs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Supervision_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Supervision_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskDesk_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/assignable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskDesk_assignable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskDesk_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskQuestions_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tasks_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskDesk_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Tasks_saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskDesk_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/materials/{materialId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskDesk_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/materials/{materialId}/reuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskDesk_reuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskDesk_choosable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskQuestions_onTask"];
        put?: never;
        post: operations["TaskQuestions_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskDesk_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskQuestions_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskDesk_takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskDesk_assignMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskDesk_claimMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Training_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ActAnswerDto: {
            caseState: string;
            saved: boolean;
        };
        ActingForDto: {
            /** @description Name of the absent colleague */
            name: string;
            /**
             * Format: date
             * @description Last day of the cover; null when only this task was handed on
             */
            until: string | null;
        };
        ActivationDto: {
            activation: number;
            element: string;
            process: string;
            provisional: boolean;
            /** @description Working days until it was over, or until now */
            workdays: number;
        };
        AdviceDto: {
            rule: string;
            text: components["schemas"]["BilingualDto"];
        };
        AgentDto: {
            agentName: string;
            /** @description Where the agent works */
            agentOrganisation: string | null;
            /**
             * Format: date
             * @description Ended before its last day
             */
            endedOn: string | null;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            institution: components["schemas"]["AgentInstitutionDto"];
            letter: components["schemas"]["LetterDto"];
            mayEnd: boolean;
            /** @description The caller is the agent */
            mine: boolean;
            namedBy: string;
            /** @description Null: every procedure */
            procedures: string[] | null;
            /** @enum {string} */
            state: "coming" | "inForce" | "over";
            /** Format: date */
            until: string;
        };
        AgentInstitutionDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        AnswerDto: {
            text: string;
        };
        AskDto: {
            text: string;
            /** Format: uuid */
            userId: string;
        };
        AssignableDto: {
            /** Format: uuid */
            id: string;
            /** @description Open tasks this person has taken */
            load: number;
            name: string;
        };
        AssignDto: {
            reason: string;
            /**
             * Format: uuid
             * @description Null: back to the group
             */
            userId: string | null;
        };
        AssignManyDto: {
            ids: string[];
            reason: string;
            /**
             * Format: uuid
             * @description Null: back to the group
             */
            userId: string | null;
        };
        AssignResultDto: {
            assigned: boolean;
            /** Format: uuid */
            id: string;
            problem: components["schemas"]["ProblemDto"] | null;
        };
        AttachedFileDto: {
            /** Format: uuid */
            id: string;
            name: string;
            sha256: string;
            size: number;
        };
        AuditEntryDto: {
            /** @enum {string} */
            action: "session.signIn" | "security.staffAccountLocked" | "password.changed" | "secondFactor.confirmed" | "user.created" | "user.changed" | "grant.requested" | "grant.approved" | "grant.refused" | "grant.revoked" | "grant.given" | "grant.taken" | "occupations.loaded" | "calendar.loaded" | "personalData.revealed" | "list.exported" | "case.dossierExported" | "material.paperReceived" | "filing.intakeBegun" | "application.submittedOnBehalf" | "task.separationOfDuties" | "task.doneOnBehalf" | "cover.named" | "cover.confirmed" | "cover.ended" | "agent.named" | "agent.ended" | "repair.proposed" | "repair.approved" | "repair.refused" | "incident.retried" | "incident.resumed" | "message.retried" | "message.settled" | "supervision.recorded" | "supervision.rectificationClosed" | "supervision.takenBack";
            actor: string | null;
            /** @description Null when nobody was signed in, or the account is not known any more */
            actorName: string | null;
            /** Format: date-time */
            at: string;
            detail: {
                [key: string]: unknown;
            };
            objectId: string | null;
            objectKind: string | null;
            /** @description The absent colleague, or the institution, the actor stood in for */
            onBehalfOfName: string | null;
            organisationId: string | null;
            organisationName: string | null;
            /** @enum {string} */
            outcome: "done" | "refused";
            requestId: string | null;
            seq: string;
        };
        AuditPageDto: {
            items: components["schemas"]["AuditEntryDto"][];
            next: string | null;
        };
        AuthorityDurationDto: {
            /** Format: uuid */
            authority: string;
            /** @description Working days that half of them took at most */
            median: number | null;
            months: components["schemas"]["DurationDto"][];
            name: string;
            /** @description Working days that nine of ten took at most */
            p90: number | null;
            /** @description Finished activations */
            times: number;
        };
        AuthorityDurationsDto: {
            /** @description Most finished ones first */
            authorities: components["schemas"]["AuthorityDurationDto"][];
            /** @description Months from first to last */
            months: string[];
            name: components["schemas"]["BilingualDto"];
            place: string;
        };
        AwaitedApplicationDto: {
            /**
             * Format: uuid
             * @description The filing it is about
             */
            filingId: string | null;
            /** Format: date-time */
            until: string | null;
        };
        BilingualDto: {
            en: string;
            zh: string;
        };
        BusyStepDto: {
            count: number;
            element: string;
            /** @description Working days that half of them have waited at least */
            medianWorkdays: number;
            name: components["schemas"]["BilingualDto"];
            /** Format: date */
            oldestSince: string;
            oldestWorkdays: number;
            overdue: number;
            /** @description Call activities from the top process down, joined by a slash */
            path: string;
            procedureId: string;
            procedureTitle: components["schemas"]["BilingualDto"];
            /** @description Rests on days whose holidays are not published */
            provisional: boolean;
        };
        CalendarChangeDto: {
            /** @enum {string|null} */
            after: "rest" | "work" | null;
            /** @enum {string|null} */
            before: "rest" | "work" | null;
            /** Format: date */
            date: string;
            name: string;
        };
        CalendarDayDto: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            kind: "rest" | "work";
            name: string;
        };
        CalendarDifferenceDto: {
            changes: components["schemas"]["CalendarChangeDto"][];
            /** @description False after a preview */
            stored: boolean;
        };
        CalendarYearDto: {
            days: components["schemas"]["CalendarDayDto"][];
            /** @description Title and number of the State Council notice */
            source: string;
            year: number;
        };
        CaseAgentDto: {
            agentName: string;
            /** @description Where the agent works */
            agentOrganisation: string | null;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            letter: components["schemas"]["LetterDto"];
            /** Format: date */
            until: string;
        };
        CaseDiagramDto: {
            activations: components["schemas"]["ActivationDto"][];
            pictures: components["schemas"]["PinnedPictureDto"][];
            /** @description Process of the case itself */
            processId: string;
            usual: components["schemas"]["UsualDurationDto"][];
            waits: components["schemas"]["WaitDto"][];
        };
        CaseDto: {
            anchors: {
                [key: string]: string;
            };
            /** @description Personal data masked */
            application: {
                [key: string]: unknown;
            };
            authority: string | null;
            /** @description Whom to call; null where the authority gives no number */
            authorityPhone: string | null;
            /** @description While the case waits for its application */
            awaits: components["schemas"]["AwaitedApplicationDto"] | null;
            caseNo: string;
            clock: components["schemas"]["StatutoryClockDto"];
            currentSteps: components["schemas"]["CurrentStepDto"][];
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            filingRegion: string;
            /** Format: uuid */
            id: string;
            incident: boolean;
            institution: string;
            may: components["schemas"]["MayDto"];
            next: components["schemas"]["NextStepDto"] | null;
            parameters: {
                [key: string]: unknown;
            };
            procedureId: string;
            procedureTitle: components["schemas"]["BilingualDto"];
            /** @description To the applicant only */
            queryCode: string | null;
            /** @description End event when the case is over */
            result: string | null;
            state: string;
            stateLabel: components["schemas"]["BilingualDto"];
            /** @description On an intended rejection */
            statement: components["schemas"]["GivenStatementDto"] | null;
            /**
             * Format: date-time
             * @description Of a case that waits for its application: its beginning
             */
            submittedAt: string;
            /** @description The case of the same filing with which it was withdrawn by rule */
            withdrawnWith: components["schemas"]["WithdrawnWithDto"] | null;
        };
        CaseLimitDto: {
            /** @description Rule that sets it, or says that there is none */
            rule: string | null;
            /** @description What is limited, or that nothing is */
            text: components["schemas"]["BilingualDto"];
            /** @description Null: the law sets none */
            workdays: number | null;
        };
        CaseNoticeDto: {
            /** Format: date-time */
            closedAt: string | null;
            /**
             * Format: date-time
             * @description The first instant after the notice
             */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            lastDay: string;
            number: string;
            paragraphs: string[];
            procedureId: string;
            /** @description The end rests on holidays that are not announced yet */
            provisional: boolean;
            /** Format: date-time */
            publishedAt: string;
            publishingBody: string;
            remainingWorkdays: number;
            /** @description Proof of publication: SHA-256 of what was shown */
            shownSha256: string;
            /** @enum {string} */
            state: "open" | "closed" | "superseded";
            subjects: components["schemas"]["NoticeSubjectDto"][];
            /** Format: uuid */
            supersededBy: string | null;
            title: string;
        };
        CaseNoticesDto: {
            /** @description Why nothing can be decided yet */
            blocks: components["schemas"]["ProblemDto"] | null;
            /** @description The objector in the clear, with a reason */
            mayReveal: boolean;
            notices: components["schemas"]["CaseNoticeDto"][];
            objections: components["schemas"]["CaseObjectionDto"][];
        };
        CaseObjectionDto: {
            anonymous: boolean;
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** @description For the objection handler only */
            files: components["schemas"]["ObjectionFileDto"][];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            noticeId: string;
            /** @description Masked, for the objection handler only */
            objector: components["schemas"]["ObjectorDto"] | null;
            receiptNo: string;
            /** Format: date-time */
            receivedAt: string;
            reply: string | null;
            replyNumber: string | null;
            /** @enum {string|null} */
            result: "UNFOUNDED" | "CHANGED" | "UPHELD" | null;
            /** @enum {string} */
            state: "received" | "registered" | "answered" | "complaint" | "lapsed";
            text: string;
        };
        CasePageDto: {
            items: components["schemas"]["CaseRowDto"][];
            next: string | null;
        };
        CaseRegisterChangeDto: {
            change: components["schemas"]["RegisterChangeDto"] | null;
        };
        CaseRowDto: {
            authority: string | null;
            /** @description While the case waits for its application */
            awaits: components["schemas"]["AwaitedApplicationDto"] | null;
            caseNo: string;
            currentSteps: components["schemas"]["CurrentStepDto"][];
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            filingRegion: string;
            /** Format: uuid */
            id: string;
            incident: boolean;
            institution: string;
            procedureId: string;
            procedureTitle: components["schemas"]["BilingualDto"];
            state: string;
            stateLabel: components["schemas"]["BilingualDto"];
            /**
             * Format: date-time
             * @description Of a case that waits for its application: its beginning
             */
            submittedAt: string;
        };
        ChainVerdictDto: {
            /** @description First entry that does not fit */
            brokenAt?: string;
            entries?: number;
            intact: boolean;
        };
        ChallengeDto: {
            /** Format: uuid */
            id: string;
            /** @description Answered once, in either language */
            question: components["schemas"]["BilingualDto"];
        };
        CheckedConditionDto: {
            /** @description How it is to be understood */
            help: components["schemas"]["BilingualDto"] | null;
            rule: string;
            /** @description Why it is not met */
            said: components["schemas"]["BilingualDto"] | null;
            /**
             * @description Unknown: the application asks for it
             * @enum {string}
             */
            state: "met" | "notMet" | "unknown";
            /** @description What the form asks for */
            text: components["schemas"]["BilingualDto"];
        };
        ChoosableDto: {
            /** Format: uuid */
            id: string;
            /** @description Open tasks this person has taken */
            load: number;
            name: string;
            organisation: string;
        };
        ClaimResultDto: {
            claimed: boolean;
            /** Format: uuid */
            id: string;
            problem: components["schemas"]["ProblemDto"] | null;
        };
        ClockDayDto: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            kind: "used" | "paused" | "rest";
            /** @description The holidays of this day are not published */
            provisional: boolean;
        };
        ClockDto: {
            /** Format: date-time */
            now: string;
            /** @description How far the training clock is ahead */
            offsetSeconds: number;
        };
        ClockTargetDto: {
            /** @description An instant, or a civil date meaning its end in Beijing */
            to: string;
        };
        ClosedIntakeDto: {
            /** Format: date */
            closesOn: string;
            code: string;
            message: components["schemas"]["BilingualDto"];
            /** Format: date */
            opensOn: string;
            rule: string;
        };
        CommentDto: {
            /** Format: date-time */
            at: string;
            author: string | null;
            /** Format: uuid */
            id: string;
            organisation: string | null;
            text: string;
        };
        CommentTextDto: {
            text: string;
        };
        ComparedAnswerDto: {
            /** @description Null where there is none */
            former: components["schemas"]["ComparedApplicationDto"] | null;
        };
        ComparedApplicationDto: {
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            /** @description Paths of the fields that changed, e.g. lines.2.code */
            changed: string[];
            /** @description Personal data masked */
            form: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            submittedAt: string;
        };
        CompletedTaskDto: {
            /** @description False: stored, and carried out later */
            carriedOut: boolean;
            caseState: string;
            message: components["schemas"]["BilingualDto"];
            /** @description Opened by it, for the caller */
            nextTasks: components["schemas"]["TaskRowDto"][];
            saved: boolean;
        };
        ConditionDto: {
            /** @description How it is to be understood */
            help: components["schemas"]["BilingualDto"] | null;
            rule: string;
            /** @description What the form asks for */
            text: components["schemas"]["BilingualDto"];
        };
        ConformanceDto: {
            /** @description At most 200, newest first */
            cases: components["schemas"]["DeviatingCaseDto"][];
            conforming: number;
            deviating: number;
            /** @description Not verified since their log last grew */
            notVerified: number;
        };
        CoverColleagueDto: {
            /** Format: uuid */
            id: string;
            /** @description Roles of the caller that this colleague does not hold */
            lacking: string[];
            name: string;
        };
        CoverDto: {
            absentName: string;
            confirmedBy: string | null;
            deputyName: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /** @description Roles the deputy does not hold himself */
            lacking: string[];
            /** @description Waits for the caller’s word */
            mayConfirm: boolean;
            mayEnd: boolean;
            /**
             * @description What the caller is in it
             * @enum {string}
             */
            mine: "absent" | "deputy" | "other";
            /** @description Null: every procedure */
            procedures: string[] | null;
            reason: string;
            roles: string[];
            /** @enum {string} */
            state: "coming" | "inForce" | "over";
            /** Format: date */
            until: string;
        };
        CurrentStepDto: {
            /** Format: date-time */
            dueAt: string | null;
            element: string;
            name: components["schemas"]["BilingualDto"];
            overdue: boolean;
            role: string | null;
        };
        DayChangeDto: {
            /** Format: date */
            after: string;
            /** Format: date */
            before: string | null;
        };
        DecidedRepairDto: {
            /** @description Whether the case has gone on by now */
            carriedOut: boolean;
            /** @enum {string} */
            state: "approved" | "refused" | "withdrawn";
        };
        DelegateDto: {
            reason: string;
            /** Format: uuid */
            userId: string;
        };
        DeliveryDto: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            way: "phone" | "mail" | "electronic" | "web";
        };
        DeviatingCaseDto: {
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            findings: number;
            first: components["schemas"]["FindingDto"] | null;
            institution: string;
            /** Format: date-time */
            verifiedAt: string;
        };
        DossierDto: {
            /** @description Kept in the audit log */
            reason: string;
        };
        DraftDto: {
            /** @description The days ahead, or why it cannot be submitted today */
            advice: components["schemas"]["AdviceDto"] | null;
            /** @description Nothing is taken in at the moment; the draft is kept */
            closed: components["schemas"]["ClosedIntakeDto"] | null;
            /** @description What still keeps it from being submitted */
            completeness: components["schemas"]["ViolationDto"][];
            form: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            institution: components["schemas"]["InstitutionDto"];
            materials: components["schemas"]["MaterialStateDto"][];
            procedureId: string;
            procedureTitle: components["schemas"]["BilingualDto"];
            revision: number;
            /** Format: date-time */
            updatedAt: string;
        };
        DraftRowDto: {
            /** Format: uuid */
            id: string;
            institution: components["schemas"]["InstitutionDto"];
            procedureId: string;
            procedureTitle: components["schemas"]["BilingualDto"];
            revision: number;
            /** Format: date-time */
            updatedAt: string;
        };
        DurationDto: {
            /** @description Working days that half of them took at most */
            median: number | null;
            /** @description Working days that nine of ten took at most */
            p90: number | null;
            /** @description Finished activations */
            times: number;
        };
        EditionDifferenceDto: {
            added: components["schemas"]["OccupationNameDto"][];
            changed: components["schemas"]["OccupationChangeDto"][];
            removed: components["schemas"]["OccupationNameDto"][];
            /** @description False after a preview */
            stored: boolean;
            unchanged: number;
        };
        EnteredDto: {
            /** Format: uuid */
            id: string;
        };
        ExportDto: {
            /**
             * @description Of the headings and names in the workbook
             * @enum {string}
             */
            language: "zh-CN" | "en";
        };
        FieldConditionDto: {
            field: string;
            in: (string | boolean)[];
        };
        FieldSchemaDto: {
            help: components["schemas"]["BilingualDto"] | null;
            key: string;
            /** @enum {string} */
            kind: "text" | "longText" | "number" | "date" | "instant" | "choice" | "multiChoice" | "flag" | "rows" | "files" | "creditCode" | "idNumber" | "occupation" | "phone" | "email" | "organisation" | "users" | "region" | "signature";
            label: components["schemas"]["BilingualDto"];
            max: number | null;
            min: number | null;
            options: components["schemas"]["OptionDto"][] | null;
            readOnly: boolean;
            required: boolean;
            requiredWhen: components["schemas"]["FieldConditionDto"] | null;
            rows: components["schemas"]["FormSchemaDto"] | null;
            rule: string | null;
            section: string | null;
            /** @enum {string} */
            sensitivity: "P0" | "P1" | "P2" | "P3";
            showWhen: components["schemas"]["FieldConditionDto"] | null;
            /** @description Of a signature: the field with the name of whoever signs on paper; null = who fills the form in */
            signer: string | null;
            source: string | null;
        };
        FilingDto: {
            activeLines: number;
            authority: string;
            cases: components["schemas"]["CaseRowDto"][];
            /** @description Whole days left after today; negative once it has ended */
            daysLeft: number;
            filingNo: string;
            filingRegion: string;
            /** @description Newest first */
            history: components["schemas"]["FilingEventDto"][];
            /** Format: uuid */
            id: string;
            institution: string;
            /** @description Whether the person may put something on record about it */
            maySupervise: boolean;
            offers: components["schemas"]["FilingOfferDto"][];
            permissions: components["schemas"]["FilingPermissionDto"][];
            /** @description The procedure that created it */
            procedureTitle: components["schemas"]["BilingualDto"];
            /** Format: date */
            publishedOn: string | null;
            publishedUrl: string | null;
            /** @enum {string} */
            status: "fixed" | "active" | "expiring" | "grace" | "renewalSuspended" | "rectifying" | "windingDown" | "lapsed" | "terminated" | "revoked";
            statusLabel: components["schemas"]["BilingualDto"];
            supervisingRegion: string | null;
            /** @description Newest first */
            supervision: components["schemas"]["SupervisionRecordDto"][];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string;
            /** @description Newest first */
            versions: components["schemas"]["RegisterVersionDto"][];
        };
        FilingEventDto: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            caseId: string | null;
            caseNo: string | null;
            /** @enum {string} */
            kind: "adopted" | "fixed" | "amended" | "retracted" | "effective" | "status" | "permission" | "published" | "reminded" | "opened";
            rule: string | null;
            seq: number;
            /** @description What happened, in words */
            text: components["schemas"]["BilingualDto"];
        };
        FilingLineDto: {
            code: string;
            kind: string;
            levels: number[];
            occupation: string;
            region: string;
            standard: string;
            /** @enum {string} */
            status: "active" | "exited";
            supervisingRegion: string | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string;
            workType: string | null;
        };
        FilingListDto: {
            items: components["schemas"]["FilingRowDto"][];
            next: string | null;
        };
        FilingOfferDto: {
            /**
             * Format: uuid
             * @description The case that is under way
             */
            caseId: string | null;
            /** @description Whether an application may be written now: to begin a case, or for the one that waits for it */
            mayApply: boolean;
            /**
             * Format: date
             * @description The day its case opens by itself
             */
            opensOn: string | null;
            procedureId: string;
            title: components["schemas"]["BilingualDto"];
            /** @description Why no case can begin now */
            whyNot: components["schemas"]["ProblemDto"] | null;
        };
        FilingPermissionDto: {
            name: components["schemas"]["BilingualDto"];
            open: boolean;
            /** @enum {string} */
            permission: "reporting" | "scopeChanges" | "batches";
            /** @description The rule that brought it about */
            rule: string | null;
            /** Format: date-time */
            since: string | null;
        };
        FilingRowDto: {
            activeLines: number;
            authority: string;
            /** @description Whole days left after today; negative once it has ended */
            daysLeft: number;
            filingNo: string;
            filingRegion: string;
            /** Format: uuid */
            id: string;
            institution: string;
            /** @enum {string} */
            status: "fixed" | "active" | "expiring" | "grace" | "renewalSuspended" | "rectifying" | "windingDown" | "lapsed" | "terminated" | "revoked";
            statusLabel: components["schemas"]["BilingualDto"];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string;
        };
        FindingDto: {
            /** @description The fact that was held against the log */
            check: string;
            code: string;
            element: string | null;
            /** @description Position of the stimulus */
            pos: number | null;
            /** @description Entry of the log */
            seq: number | null;
            text: components["schemas"]["BilingualDto"];
        };
        FirstPasswordDto: {
            /** Format: uuid */
            id: string;
            /** @description Told once; must be changed at the first sign-in */
            password: string | null;
        };
        FleetChoicesDto: {
            /** @description Newest first */
            editions: components["schemas"]["FleetEditionDto"][];
            places: components["schemas"]["FleetPlaceDto"][];
            /** @description Of the provinces the caller looks at, the one with most open steps first */
            procedures: components["schemas"]["FleetProcedureDto"][];
        };
        FleetDto: {
            /**
             * Format: date-time
             * @description The figures are exact at this instant
             */
            asOf: string;
            figures: components["schemas"]["FleetFigureDto"][];
            /** @description Picture of the edition asked for, else of the newest */
            hash: string;
            place: string;
            processId: string;
            /** Format: date */
            today: string;
            /** @description The processes from the top down to the one counted */
            trail: components["schemas"]["FleetLevelDto"][];
        };
        FleetEditionDto: {
            /** Format: date-time */
            firstCaseAt: string;
            id: string;
            procedureId: string;
        };
        FleetFigureDto: {
            /** @description Open activations of this element */
            count: number;
            element: string;
            /** @description Working days that half of them have waited at least */
            medianWorkdays: number | null;
            name: components["schemas"]["BilingualDto"];
            /** Format: date */
            oldestSince: string | null;
            oldestWorkdays: number | null;
            overdue: number;
            /** @description Rests on days whose holidays are not published */
            provisional: boolean;
            /** @description Open steps of which the overdue share is taken: the step itself, or those inside a call */
            steps: number;
        };
        FleetLevelDto: {
            /** @description Name of the process */
            name: components["schemas"]["BilingualDto"];
            /** @description Calls from the top process down to here; empty at the top */
            path: string;
        };
        FleetPlaceDto: {
            /** @description How deep below the widest region of its kind */
            depth: number;
            /** @enum {string} */
            kind: "filing" | "supervised" | "authority";
            name: components["schemas"]["BilingualDto"];
            place: string;
        };
        FleetProcedureDto: {
            id: string;
            title: components["schemas"]["BilingualDto"];
        };
        FormDto: {
            form: {
                [key: string]: unknown;
            };
        };
        FormerApplicationDto: {
            caseNo: string;
            /** @description Without what was signed or uploaded for that application alone */
            form: {
                [key: string]: unknown;
            };
            /** @description As they stood in the end; without what is signed or sealed for every application anew */
            materials: components["schemas"]["FormerMaterialDto"][];
            /** Format: date-time */
            submittedAt: string;
        };
        FormerDto: {
            /** @description Null when there was none, and for a clerk at the counter */
            former: components["schemas"]["FormerApplicationDto"] | null;
        };
        FormerMaterialDto: {
            /** @description Files of the library */
            files: string[];
            materialId: string;
        };
        FormSchemaDto: {
            fields: components["schemas"]["FieldSchemaDto"][];
            id: string;
            sections: components["schemas"]["SectionDto"][];
            title: components["schemas"]["BilingualDto"];
        };
        FoundCaseDto: {
            caseNo: string;
            /** Format: uuid */
            id: string;
            institution: string;
            procedureTitle: components["schemas"]["BilingualDto"];
            stateLabel: components["schemas"]["BilingualDto"];
        };
        FoundDocumentDto: {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            id: string;
            institution: string;
            number: string;
            title: components["schemas"]["BilingualDto"];
        };
        FoundDto: {
            cases: components["schemas"]["FoundCaseDto"][];
            documents: components["schemas"]["FoundDocumentDto"][];
            filings: components["schemas"]["FoundFilingDto"][];
            institutions: components["schemas"]["FoundInstitutionDto"][];
            people: components["schemas"]["FoundPersonDto"][];
        };
        FoundFilingDto: {
            filingNo: string;
            /** Format: uuid */
            id: string;
            institution: string;
            statusLabel: components["schemas"]["BilingualDto"];
        };
        FoundInstitutionDto: {
            creditCode: string | null;
            /** Format: uuid */
            id: string;
            name: string;
        };
        FoundPersonDto: {
            /** Format: uuid */
            caseId: string | null;
            id: string;
            /** @description Masked as on the page of the case */
            name: string;
            /** @description Number of the case, or account */
            of: string;
            organisation: string | null;
            /** @description What the person is there */
            part: components["schemas"]["BilingualDto"];
            /**
             * @description Where he stands
             * @enum {string}
             */
            where: "case" | "colleague" | "account";
        };
        GivenStatementDto: {
            /** Format: date-time */
            at: string;
            files: components["schemas"]["StatementFileDto"][];
            /** @enum {string} */
            kind: "stated" | "waived";
            text: string;
        };
        GrantDto: {
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            reason: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string | null;
            role: string;
            /** @enum {string} */
            state: "requested" | "approved" | "refused" | "revoked";
            /** Format: uuid */
            userId: string;
            username: string;
            userName: string;
        };
        GrantIdDto: {
            /** Format: uuid */
            id: string;
        };
        GrantPageDto: {
            items: components["schemas"]["GrantDto"][];
            next: string | null;
        };
        GrantRequestDto: {
            /** Format: uuid */
            organisationId: string;
            reason: string;
            /** @enum {string} */
            role: "applicantOperator" | "applicantAdmin" | "legalRepresentative" | "applicantAgent" | "entrustingEnterprise" | "receptionClerk" | "initialReviewer" | "cityCentreReviewer" | "provincialReReviewer" | "supervisingReviewer" | "educationReviewer" | "educationExpert" | "educationLeader" | "industryReviewer" | "evaluationOrganizer" | "expert" | "expertLeader" | "questionBankReviewer" | "decisionMaker" | "provincialDecisionMaker" | "documentClerk" | "officeReviewer" | "publicist" | "objectionHandler" | "supervisor" | "reportClerk" | "provincialReportClerk" | "archivist" | "systemAdmin" | "securityAdmin" | "auditAdmin";
            /** Format: uuid */
            userId: string;
        };
        HandOverDto: {
            /** Format: date-time */
            at: string;
            by: string;
            /** @enum {string} */
            kind: "assigned" | "delegated" | "takenOver" | "returned";
            reason: string;
            to: string;
        };
        HolderQueueDto: {
            dueToday: number;
            /** @description Working days that half of them have waited at least */
            medianWorkdays: number;
            name: string | null;
            /** Format: date */
            oldestSince: string;
            oldestWorkdays: number;
            /** @description Open tasks */
            open: number;
            overdue: number;
            /** @description Rests on days whose holidays are not published */
            provisional: boolean;
            /** @description The group that tasks nobody holds wait for */
            role: string | null;
            /** @description Taken by nobody yet */
            unclaimed: number;
            /** @description Who holds the tasks; null: nobody yet */
            userId: string | null;
        };
        HolderQueuesDto: {
            /** Format: date-time */
            asOf: string;
            /** @description Name of the organ */
            name: string | null;
            place: string;
            queues: components["schemas"]["HolderQueueDto"][];
        };
        InboxViewDto: {
            /** @enum {string} */
            box: "mine" | "group" | "overdue" | "waiting" | "done";
            /** @description Beside the step, in this order */
            columns: ("institution" | "caseNo" | "procedure" | "region" | "due" | "received" | "claimedBy")[];
            filter: components["schemas"]["ViewFilterDto"];
            /** Format: uuid */
            id: string;
            name: string;
            revision: number;
            /** @enum {string} */
            sort: "due" | "received";
            /** @description The one the inbox opens with */
            standing: boolean;
        };
        IncidentActDto: {
            /** @enum {string} */
            state: "applied" | "saved" | "superseded";
        };
        IncidentDto: {
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            diagnosis: string | null;
            element: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "illegal-move" | "digest-mismatch" | "author-error" | "unknown-stimulus" | "workflow-task-failed" | "unapplied" | "not-running";
            /** Format: date-time */
            lastSeenAt: string;
            message: string;
            /** @description The step, as its diagram calls it */
            name: components["schemas"]["BilingualDto"] | null;
            /** Format: date-time */
            openedAt: string;
            pos: number;
            times: number;
        };
        InstitutionDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        InstitutionPersonDto: {
            /** Format: uuid */
            id: string;
            name: string;
            roles: components["schemas"]["PersonRoleDto"][];
        };
        IntakeDto: {
            /** @description Why nothing is taken in now, and when it is again */
            closed: components["schemas"]["ClosedIntakeDto"] | null;
            /** @description Whether the institution asked to be told on that day */
            reminder: boolean;
        };
        LateCaseDto: {
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            institution: string;
            limit: number;
            net: number;
            pauses: components["schemas"]["LatePauseDto"][];
            procedureTitle: components["schemas"]["BilingualDto"];
        };
        LatePauseDto: {
            label: components["schemas"]["BilingualDto"];
            workdays: number;
        };
        LegalBasisDto: {
            issuer: string;
            number: string;
            onFile: boolean;
            title: string;
        };
        LetterDto: {
            kind: string;
            name: string;
            size: number;
        };
        LibraryFileDto: {
            /** @description Null while it lies in a draft only */
            caseNo: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description As what it was handed in last */
            material: components["schemas"]["BilingualDto"] | null;
            name: string;
            size: number;
            /** Format: date-time */
            uploadedAt: string;
        };
        LineChangeDto: {
            after: components["schemas"]["FilingLineDto"];
            before: components["schemas"]["FilingLineDto"] | null;
            /** @enum {string} */
            change: "added" | "kept" | "changed" | "exited";
        };
        ListedFileDto: {
            /** Format: uuid */
            id: string;
            /** @description Sniffed type, such as pdf */
            kind: string;
            name: string;
            size: number;
        };
        LoadedYearDto: {
            days: components["schemas"]["CalendarDayDto"][];
            source: string;
            year: number;
        };
        MaterialDto: {
            help: components["schemas"]["BilingualDto"] | null;
            id: string;
            /** @enum {string} */
            medium: "form" | "sealedScan" | "scan" | "document" | "documentSet";
            name: components["schemas"]["BilingualDto"];
            paperCopies: number;
            rule: string;
            /** @description Address of one to begin from */
            sample: string | null;
        };
        MaterialStateDto: {
            applies: boolean;
            files: components["schemas"]["StoredFileDto"][];
            help: components["schemas"]["BilingualDto"] | null;
            id: string;
            /** @enum {string} */
            medium: "form" | "sealedScan" | "scan" | "document" | "documentSet";
            name: components["schemas"]["BilingualDto"];
            paperCopies: number;
            paperReceived: number;
            reason: string | null;
            rule: string;
            /** @description Address of one to begin from */
            sample: string | null;
            /** @enum {string} */
            state: "missing" | "uploaded" | "meets" | "doesNotMeet";
        };
        MayDto: {
            archive: boolean;
            comment: boolean;
            extend: boolean;
            /** @description A protected value of the application in the clear */
            reveal: boolean;
            state: boolean;
            withdraw: boolean;
        };
        MessagePreferencesDto: {
            /** @description Masked; null when the account has none and nothing is mailed */
            email: string | null;
            /** @enum {string} */
            language: "zh-CN" | "en";
            /** @description Kinds that are not sent by mail; what the law requires to be told always is */
            off: ("progress" | "reminder" | "work")[];
        };
        MonthFlowDto: {
            finished: number;
            month: string;
            received: number;
        };
        MonthIncidentsDto: {
            closed: number;
            open: number;
            opened: number;
        };
        MonthObjectionsDto: {
            answered: number;
            changed: number;
            /** @description After the end of a notice */
            complaints: number;
            open: number;
            received: number;
            unfounded: number;
            upheld: number;
        };
        MovedClockDto: {
            /** Format: date-time */
            now: string;
            offsetSeconds: number;
            /** @description The clock has passed the last year with a calendar */
            standstill: components["schemas"]["StandstillDto"] | null;
            /** @description Instants at which something fell due on the way */
            stops: string[];
        };
        NewCoverDto: {
            /** Format: uuid */
            deputyId: string;
            /** Format: date */
            from: string;
            /** @description Left out: every procedure */
            procedures?: string[];
            reason: string;
            /**
             * Format: date
             * @description Last day
             */
            until: string;
        };
        NewDraftDto: {
            /**
             * Format: uuid
             * @description The filing that is to be renewed, changed or ended
             */
            filingId?: string;
            /**
             * Format: uuid
             * @description At the counter and as an agent: for whom
             */
            institutionId?: string;
            procedureId: string;
        };
        NewInboxViewDto: {
            /** @enum {string} */
            box: "mine" | "group" | "overdue" | "waiting" | "done";
            /** @description Beside the step, in this order */
            columns: ("institution" | "caseNo" | "procedure" | "region" | "due" | "received" | "claimedBy")[];
            filter: components["schemas"]["ViewFilterDto"];
            name: string;
            /** @enum {string} */
            sort: "due" | "received";
            /** @description The one the inbox opens with */
            standing: boolean;
        };
        NewPhraseDto: {
            /** @description For everybody of the organisation; by its leaders */
            shared: boolean;
            /** @description Element of the task it is kept in */
            step?: string;
            text: string;
        };
        NewUserDto: {
            email?: string | null;
            mobile?: string | null;
            name: string;
            /** Format: uuid */
            organisationId: string | null;
            username: string;
        };
        NextStepDto: {
            /** Format: date-time */
            dueAt: string | null;
            rule: string | null;
            text: components["schemas"]["BilingualDto"];
        };
        NoticeContactDto: {
            address: string | null;
            email: string | null;
            phone: string | null;
        };
        NoticeLineDto: {
            code: string;
            levels: number[];
            occupation: string;
            /** @description Notices of earlier editions name none */
            workType?: string | null;
        };
        NoticeSubjectDto: {
            institution: string;
            kind: string;
            lines: components["schemas"]["NoticeLineDto"][];
            /** @description Names, masked */
            people: string[];
            sites: string[];
            uscc: string;
        };
        NotificationDto: {
            /** Format: date-time */
            at: string;
            body: components["schemas"]["BilingualDto"];
            /**
             * Format: uuid
             * @description Null when it is about no case
             */
            caseId: string | null;
            /**
             * Format: uuid
             * @description The filing it is about
             */
            filingId: string | null;
            id: string;
            /** @enum {string} */
            kind: "statutory" | "progress" | "reminder" | "work" | "security";
            read: boolean;
            title: components["schemas"]["BilingualDto"];
        };
        NotificationPageDto: {
            items: components["schemas"]["NotificationDto"][];
            next: string | null;
            /** @description Counted up to 100 */
            unread: number;
        };
        ObjectionFileDto: {
            /** Format: uuid */
            id: string;
            kind: string;
            name: string;
            size: number;
        };
        ObjectionReceiptDto: {
            /**
             * Format: date
             * @description Last day of the verification
             */
            dueOn: string | null;
            /** @description After the end of the notice: kept as a complaint */
            late: boolean;
            queryCode: string;
            receiptNo: string;
            /** Format: date-time */
            receivedAt: string;
        };
        ObjectorDto: {
            email: string | null;
            name: string | null;
            phone: string | null;
        };
        OccupationChangeDto: {
            after: string;
            before: string;
            code: string;
        };
        OccupationDto: {
            code: string;
            edition: string;
            /** @description 5 = lowest level; null: not on file */
            levels: number[] | null;
            name: string;
            source: string;
            standard: string | null;
        };
        OccupationNameDto: {
            code: string;
            name: string;
        };
        OfficialDocumentDto: {
            /** @description The step it came from */
            activation: number;
            deliveries: components["schemas"]["DeliveryDto"][];
            /** Format: date-time */
            draftedAt: string;
            /** @description Address of the PDF, once there is one */
            file: string | null;
            /** Format: uuid */
            id: string;
            number: string | null;
            /** Format: date-time */
            signedAt: string | null;
            /** @enum {string} */
            state: "draft" | "numbered" | "sealed" | "void";
            title: components["schemas"]["BilingualDto"];
            type: string;
            verifyCode: string | null;
        };
        OneTimePasswordDto: {
            otp: string;
        };
        OpenCasesDto: {
            dueToday: number;
            open: number;
            overdue: number;
            /** @description In a state that holds the statutory clock */
            paused: number;
            pausedBy: components["schemas"]["PausedCasesDto"][];
        };
        OpenTaskDto: {
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            /** @description Name of who took it */
            claimedBy: string | null;
            claimedByMe: boolean;
            /** Format: date-time */
            completedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            dueAt: string | null;
            element: string;
            /** Format: uuid */
            id: string;
            instance: string | null;
            institution: string;
            /** @description May be given to a person by the caller */
            mayAssign: boolean;
            name: components["schemas"]["BilingualDto"];
            /** @description Whom the caller would act for */
            onBehalfOf: components["schemas"]["ActingForDto"] | null;
            overdue: boolean;
            procedureId: string;
            processId: string;
            provisional: boolean;
            regionCode: string;
            remainingWorkdays: number | null;
            /** @description In the box of what waits for others: somebody reminded of it today */
            remindedToday: boolean;
            revision: number;
            role: string;
            /** @description In the box of what waits for others: for whom. Everywhere: to whom else it was given as a member of a panel */
            waitsFor: string | null;
        };
        OpinionDto: {
            actor: string;
            /** Format: date-time */
            at: string;
            element: string;
            name: components["schemas"]["BilingualDto"];
            onBehalfOf: string | null;
            outcome: string;
            text: string | null;
        };
        OptionDto: {
            label: components["schemas"]["BilingualDto"];
            value: string;
        };
        OrganisationDto: {
            /** Format: uuid */
            id: string;
            kind: string;
            level: string | null;
            name: string;
            regionCode: string;
            uscc: string | null;
        };
        OrganQueueDto: {
            dueToday: number;
            /** @description Id of the organ; `institutions` or `experts` for all of them */
            key: string;
            /** @description Working days that half of them have waited at least */
            medianWorkdays: number;
            name: string | null;
            /** Format: date */
            oldestSince: string;
            oldestWorkdays: number;
            /** @description Open tasks */
            open: number;
            overdue: number;
            /** @description Rests on days whose holidays are not published */
            provisional: boolean;
            /** @description Taken by nobody yet */
            unclaimed: number;
        };
        OrganQueuesDto: {
            /** Format: date-time */
            asOf: string;
            place: string;
            queues: components["schemas"]["OrganQueueDto"][];
        };
        OverviewDto: {
            /**
             * Format: date-time
             * @description The figures are exact at this instant
             */
            asOf: string;
            /** @description Where most cases stand, over all procedures */
            busiest: components["schemas"]["BusyStepDto"][];
            cases: components["schemas"]["OpenCasesDto"];
            conformance: components["schemas"]["VerdictCountsDto"];
            incidents: number;
            /** @description The place asked for, else the widest of the caller */
            place: string;
            /** @description Most open tasks first */
            queues: components["schemas"]["OrganQueueDto"][];
            /** Format: date */
            today: string;
        };
        OwnRoleDto: {
            /** @enum {string} */
            role: "applicantOperator" | "applicantAdmin";
            /** Format: uuid */
            userId: string;
        };
        PaperCopiesDto: {
            /** @description All copies of this material that are there now */
            copies: number;
        };
        ParameterDto: {
            citation: components["schemas"]["BilingualDto"];
            name: string;
            title: components["schemas"]["BilingualDto"];
            unit: string;
            value: number | boolean | string;
        };
        PasswordChangeDto: {
            current: string;
            next: string;
        };
        PausedCasesDto: {
            count: number;
            label: components["schemas"]["BilingualDto"];
            state: string;
        };
        PauseDto: {
            /** @description Cases it held */
            cases: number;
            label: components["schemas"]["BilingualDto"];
            state: string;
            /** @description Working days it left out, over all of them */
            workdays: number;
        };
        PersonDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PersonRoleDto: {
            /** @enum {string} */
            role: "applicantOperator" | "applicantAdmin" | "legalRepresentative" | "applicantAgent" | "entrustingEnterprise" | "receptionClerk" | "initialReviewer" | "cityCentreReviewer" | "provincialReReviewer" | "supervisingReviewer" | "educationReviewer" | "educationExpert" | "educationLeader" | "industryReviewer" | "evaluationOrganizer" | "expert" | "expertLeader" | "questionBankReviewer" | "decisionMaker" | "provincialDecisionMaker" | "documentClerk" | "officeReviewer" | "publicist" | "objectionHandler" | "supervisor" | "reportClerk" | "provincialReportClerk" | "archivist" | "systemAdmin" | "securityAdmin" | "auditAdmin";
            /** Format: date */
            since: string;
        };
        PersonsDto: {
            agents: components["schemas"]["AgentDto"][];
            /** @description The caller may name an agent */
            mayName: boolean;
            persons: components["schemas"]["InstitutionPersonDto"][];
        };
        PhraseDto: {
            /** Format: uuid */
            id: string;
            mayDrop: boolean;
            /** @description For everybody of the organisation; by its leaders */
            shared: boolean;
            text: string;
        };
        PinnedPictureDto: {
            /** @description Hash of the file: the picture of the edition of the case */
            hash: string;
            processId: string;
        };
        PreferencesDto: {
            /** @enum {string} */
            language: "zh-CN" | "en";
            /** @description Kinds that are not sent by mail; what the law requires to be told always is */
            off: ("progress" | "reminder" | "work")[];
        };
        ProblemDto: {
            code: string;
            /** @description After a conflict: what is stored now */
            current?: {
                [key: string]: unknown;
            };
            message: components["schemas"]["BilingualDto"];
            rule: string | null;
            status: number;
            title: string;
            type: string;
            violations: components["schemas"]["ViolationDto"][];
        };
        ProcedureDto: {
            /** @description Whether the signed-in institution may file it */
            available: boolean;
            /** @description It is about a filing that is in the register: one is chosen first */
            concernsFiling: boolean;
            conditions: components["schemas"]["ConditionDto"][];
            diagramHash: string;
            form: components["schemas"]["FormSchemaDto"];
            id: string;
            legalBases: components["schemas"]["LegalBasisDto"][];
            materials: components["schemas"]["MaterialDto"][];
            parameters: components["schemas"]["ParameterDto"][];
            summary: components["schemas"]["BilingualDto"];
            title: components["schemas"]["BilingualDto"];
        };
        ProcedureReportDto: {
            finished: number;
            /** @description Of cases that begin now */
            limit: components["schemas"]["CaseLimitDto"];
            /** @description Open when the month ended */
            open: number;
            procedureId: string;
            received: number;
            results: components["schemas"]["ResultDto"][];
            term: components["schemas"]["StatutoryTermDto"];
            title: components["schemas"]["BilingualDto"];
        };
        ProcedureSummaryDto: {
            /** @description Whether the signed-in institution may file it */
            available: boolean;
            /** @description It is about a filing that is in the register: one is chosen first */
            concernsFiling: boolean;
            id: string;
            legalBases: components["schemas"]["LegalBasisDto"][];
            summary: components["schemas"]["BilingualDto"];
            title: components["schemas"]["BilingualDto"];
        };
        ProposedRepairDto: {
            /** Format: uuid */
            id: string;
        };
        PublicCaseStepDto: {
            /** @description False: only if it applies */
            always: boolean;
            element: string;
            name: components["schemas"]["BilingualDto"];
            /** Format: date-time */
            since: string | null;
            /** @enum {string} */
            state: "done" | "current" | "ahead";
            term: components["schemas"]["TermDto"] | null;
            /** Format: date-time */
            until: string | null;
            usual: components["schemas"]["UsualDaysDto"] | null;
        };
        PublicDocumentDto: {
            issuer: string | null;
            number: string | null;
            /** @description Of the PDF, to compare with a copy in hand */
            sha256: string | null;
            /** Format: date-time */
            signedAt: string | null;
            title: components["schemas"]["BilingualDto"];
            valid: boolean;
        };
        PublicFilingDto: {
            authority: string;
            filingNo: string;
            institution: string;
            /** Format: uuid */
            institutionId: string;
            lines: components["schemas"]["RegisterLineDto"][];
            procedureTitle: components["schemas"]["BilingualDto"];
            /** Format: date */
            publishedOn: string;
            publishedUrl: string | null;
            region: components["schemas"]["BilingualDto"];
            sites: string[];
            status: string;
            statusLabel: components["schemas"]["BilingualDto"];
            /**
             * Format: date
             * @description Since when it has this status
             */
            statusSince: string | null;
            supervisingRegion: components["schemas"]["BilingualDto"] | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string;
            /** @description That took effect, the newest first */
            versions: components["schemas"]["PublicFilingVersionDto"][];
        };
        PublicFilingVersionDto: {
            /** Format: date-time */
            effectiveAt: string;
            procedureTitle: components["schemas"]["BilingualDto"];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string;
            version: number;
        };
        PublicInstitutionDto: {
            filings: components["schemas"]["PublicFilingDto"][];
            formerNames: string[];
            /** Format: uuid */
            id: string;
            name: string;
            region: components["schemas"]["BilingualDto"];
            uscc: string | null;
        };
        PublicNoticeDto: {
            /** @description For objections */
            contact: components["schemas"]["NoticeContactDto"];
            /**
             * Format: date-time
             * @description The first instant after the notice
             */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            lastDay: string;
            /** @description Official number */
            number: string;
            paragraphs: string[];
            procedureId: string;
            /** @description The end rests on holidays that are not announced yet */
            provisional: boolean;
            /** Format: date-time */
            publishedAt: string;
            publishingBody: string;
            remainingWorkdays: number;
            /** @description SHA-256 of what is shown */
            shownSha256: string;
            /** @enum {string} */
            state: "open" | "closed" | "superseded";
            subjects: components["schemas"]["NoticeSubjectDto"][];
            /** Format: uuid */
            supersededBy: string | null;
            /** Format: uuid */
            supersedes: string | null;
            title: string;
            /** @description Of the printed notice */
            verifyCode: string | null;
            workdays: number;
        };
        PublicNoticeItemDto: {
            /**
             * Format: date-time
             * @description The first instant after the notice
             */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            lastDay: string;
            procedureId: string;
            /** @description The end rests on holidays that are not announced yet */
            provisional: boolean;
            /** Format: date-time */
            publishedAt: string;
            publishingBody: string;
            remainingWorkdays: number;
            /** @enum {string} */
            state: "open" | "closed" | "superseded";
            subjects: components["schemas"]["NoticeSubjectDto"][];
            title: string;
        };
        PublicNoticePageDto: {
            items: components["schemas"]["PublicNoticeItemDto"][];
            next: string | null;
        };
        PublicObjectionDto: {
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            noticeId: string;
            noticeTitle: string;
            receiptNo: string;
            /** Format: date-time */
            receivedAt: string;
            reply: string | null;
            replyNumber: string | null;
            /** @enum {string|null} */
            result: "UNFOUNDED" | "CHANGED" | "UPHELD" | null;
            /**
             * @description lapsed: the procedure ended otherwise
             * @enum {string}
             */
            state: "received" | "registered" | "answered" | "complaint" | "lapsed";
            /** @description Of the letter of reply */
            verifyCode: string | null;
        };
        PublicProcedureDto: {
            /** @description Whether the signed-in institution may file it */
            available: boolean;
            /** @description It is about a filing that is in the register: one is chosen first */
            concernsFiling: boolean;
            conditions: components["schemas"]["ConditionDto"][];
            id: string;
            legalBases: components["schemas"]["LegalBasisDto"][];
            materials: components["schemas"]["MaterialDto"][];
            parameters: components["schemas"]["ParameterDto"][];
            /** @description The diagram as the public reads it: the way from the application to the good end */
            steps: components["schemas"]["PublicStepDto"][];
            summary: components["schemas"]["BilingualDto"];
            title: components["schemas"]["BilingualDto"];
            /** @description From the application to the good end, of cases that ended last; null while there are too few, and where the case is there before the application */
            whole: components["schemas"]["WholeDaysDto"] | null;
        };
        PublicProgressDto: {
            authority: string | null;
            /**
             * Format: date-time
             * @description Until when it waits for its application
             */
            awaitedUntil: string | null;
            caseNo: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description States the case went through */
            history: components["schemas"]["PublicStateDto"][];
            institution: string;
            procedureTitle: components["schemas"]["BilingualDto"];
            stateLabel: components["schemas"]["BilingualDto"];
            /** @description Steps of the procedure on the usual way; none for a case of an earlier edition */
            steps: components["schemas"]["PublicCaseStepDto"][];
            /**
             * Format: date-time
             * @description Null while the case waits for its application
             */
            submittedAt: string | null;
        };
        PublicStateDto: {
            /** Format: date-time */
            at: string;
            name: components["schemas"]["BilingualDto"];
        };
        PublicStepDto: {
            /** @description No case reaches the good end without it */
            always: boolean;
            element: string;
            name: components["schemas"]["BilingualDto"];
            /** @description Steps inside */
            steps: components["schemas"]["PublicStepDto"][];
            /** @description By when, as the rules say */
            term: components["schemas"]["TermDto"] | null;
            /** @description From finished cases; null while there are too few */
            usual: components["schemas"]["UsualDaysDto"] | null;
            /** @description What happens */
            what: components["schemas"]["BilingualDto"] | null;
            /** @description Who acts, by role */
            who: components["schemas"]["BilingualDto"][];
        };
        QuestionDto: {
            answer: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            askedOf: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            /** Format: uuid */
            id: string;
            institution: string;
            /** @description The step */
            name: components["schemas"]["BilingualDto"];
            /** Format: uuid */
            taskId: string;
            text: string;
        };
        QueueTaskDto: {
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            /** @description Name of who took it */
            claimedBy: string | null;
            claimedByMe: boolean;
            /** Format: date-time */
            completedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            dueAt: string | null;
            element: string;
            /** Format: uuid */
            id: string;
            instance: string | null;
            institution: string;
            /** @description May be given to a person by the caller */
            mayAssign: boolean;
            name: components["schemas"]["BilingualDto"];
            /** @description Whom the caller would act for */
            onBehalfOf: components["schemas"]["ActingForDto"] | null;
            /** @description The organ that the task waits for */
            organisation: string | null;
            overdue: boolean;
            procedureId: string;
            processId: string;
            provisional: boolean;
            regionCode: string;
            remainingWorkdays: number | null;
            /** @description In the box of what waits for others: somebody reminded of it today */
            remindedToday: boolean;
            revision: number;
            role: string;
            /** @description In the box of what waits for others: for whom. Everywhere: to whom else it was given as a member of a panel */
            waitsFor: string | null;
        };
        QueueTaskPageDto: {
            items: components["schemas"]["QueueTaskDto"][];
            next: string | null;
        };
        ReadNotificationsDto: {
            ids: string[];
        };
        ReadRowsDto: {
            rows: {
                [key: string]: unknown;
            }[];
            violations: components["schemas"]["ViolationDto"][];
        };
        ReadUntilDto: {
            /** @description The newest the person has seen: what came later stays unread */
            until: string;
        };
        ReasonDto: {
            reason: string;
        };
        ReasonToRevealDto: {
            reason: string;
        };
        RectificationDoneDto: {
            /** @description What was done, and how it was seen */
            completion: string;
            /** Format: date */
            doneOn: string;
        };
        RegionDto: {
            authorityLevel: string;
            code: string;
            hasChildren: boolean;
            level: string;
            nameEn: string;
            nameZh: string;
        };
        RegisterChangeDto: {
            /**
             * Format: date-time
             * @description Null while it is prepared and not signed
             */
            effectiveAt: string | null;
            /** Format: uuid */
            filingId: string;
            filingNo: string;
            lines: components["schemas"]["LineChangeDto"][];
            sites: components["schemas"]["SiteChangeDto"][];
            /** @description Null once it is in force */
            status: components["schemas"]["StatusChangeDto"] | null;
            validFrom: components["schemas"]["DayChangeDto"];
            validUntil: components["schemas"]["DayChangeDto"];
        };
        RegisterEntryDto: {
            authority: string;
            filingNo: string;
            institution: string;
            /** Format: uuid */
            institutionId: string;
            lines: components["schemas"]["RegisterLineDto"][];
            procedureTitle: components["schemas"]["BilingualDto"];
            /** Format: date */
            publishedOn: string;
            region: components["schemas"]["BilingualDto"];
            status: string;
            statusLabel: components["schemas"]["BilingualDto"];
            /**
             * Format: date
             * @description Since when it has this status
             */
            statusSince: string | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string;
        };
        RegisterLineDto: {
            code: string;
            levels: number[];
            occupation: string;
            workType: string | null;
        };
        RegisterPageDto: {
            items: components["schemas"]["RegisterEntryDto"][];
            next: string | null;
        };
        RegisterVersionDto: {
            /**
             * Format: uuid
             * @description The case that made it; null: taken over
             */
            caseId: string | null;
            caseNo: string | null;
            /** Format: date-time */
            effectiveAt: string | null;
            /** @description Of a filing that ended no version is in force */
            inForce: boolean;
            lines: components["schemas"]["FilingLineDto"][];
            procedureTitle: components["schemas"]["BilingualDto"] | null;
            sites: string[];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string;
            version: number;
        };
        ReminderDto: {
            wanted: boolean;
        };
        RepairDto: {
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            decisionReason: string | null;
            element: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "reopen" | "cancel" | "renew";
            name: components["schemas"]["BilingualDto"];
            /** @description Proposed by the reader */
            own: boolean;
            /** @description Position of the repair */
            pos: number | null;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            reason: string;
            /** @enum {string} */
            state: "proposed" | "approved" | "refused" | "withdrawn" | "lapsed";
            to: number;
        };
        RepairPointDto: {
            activation: number;
            /** Format: date-time */
            at: string;
            element: string;
            instance: string | null;
            /**
             * @description reopen: a step that was done; cancel: an open step that should not have been reached; renew: an open step anew, nothing becomes void
             * @enum {string}
             */
            kind: "reopen" | "cancel" | "renew";
            name: components["schemas"]["BilingualDto"];
            /** @description First position that becomes void */
            to: number;
            voids: components["schemas"]["VoidStepDto"][];
            whyNot: components["schemas"]["BilingualDto"] | null;
        };
        RepairProposalDto: {
            activation: number;
            instance?: string | null;
            /** @enum {string} */
            kind: "reopen" | "cancel" | "renew";
            reason: string;
            to: number;
        };
        ReportDto: {
            /** Format: date-time */
            asOf: string;
            /** @description The twelve months that end with this one */
            flow: components["schemas"]["MonthFlowDto"][];
            incidents: components["schemas"]["MonthIncidentsDto"];
            /** @description Ended in the month over their limit */
            late: number;
            /** @description The latest first, at most 200 */
            lateCases: components["schemas"]["LateCaseDto"][];
            month: string;
            objections: components["schemas"]["MonthObjectionsDto"];
            /** @description What held the clocks of the cases ended in the month */
            pauses: components["schemas"]["PauseDto"][];
            place: string;
            placeName: components["schemas"]["BilingualDto"];
            procedures: components["schemas"]["ProcedureReportDto"][];
            /** @description The month is not over */
            running: boolean;
            /** @description How the deadlines of steps were kept, most late ones first */
            steps: components["schemas"]["StepTermDto"][];
        };
        RepresentedDto: {
            /** Format: uuid */
            id: string;
            name: string;
            regionCode: string;
        };
        ResultDto: {
            count: number;
            label: components["schemas"]["BilingualDto"];
            /** @description End event */
            result: string;
        };
        ReuseDto: {
            /** Format: uuid */
            fileId: string;
        };
        RevealDto: {
            /** @description Path in the application, e.g. assessors.2.idNo */
            path: string;
            reason: string;
        };
        RevealedDto: {
            value: string | null;
        };
        RuleDto: {
            id: string;
            /** @description Number of the document it stands in; null for an assumption of the system */
            source: string | null;
            text: components["schemas"]["BilingualDto"] | null;
        };
        SavedDraftDto: {
            revision: number;
        };
        SearchDto: {
            /** @description A piece of a number, of a name, or of its reading; the credit code of an institution; the whole name of a person */
            q: string;
        };
        SecondFactorDto: {
            secret: string;
            /** @description otpauth address for the QR code */
            uri: string;
        };
        SectionDto: {
            id: string;
            title: components["schemas"]["BilingualDto"];
        };
        SessionAgencyDto: {
            institution: components["schemas"]["RepresentedDto"];
            /** @description Null: every procedure */
            procedures: string[] | null;
            /**
             * Format: date
             * @description Last day
             */
            until: string;
        };
        SessionDto: {
            clock: components["schemas"]["ClockDto"];
            csrf: string | null;
            /** @enum {string} */
            mode: "training" | "production";
            user: components["schemas"]["SessionUserDto"] | null;
        };
        SessionOrganisationDto: {
            /** Format: uuid */
            id: string;
            kind: string;
            name: string;
        };
        SessionRoleDto: {
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            regionCode: string;
            /** @enum {string} */
            role: "applicantOperator" | "applicantAdmin" | "legalRepresentative" | "applicantAgent" | "entrustingEnterprise" | "receptionClerk" | "initialReviewer" | "cityCentreReviewer" | "provincialReReviewer" | "supervisingReviewer" | "educationReviewer" | "educationExpert" | "educationLeader" | "industryReviewer" | "evaluationOrganizer" | "expert" | "expertLeader" | "questionBankReviewer" | "decisionMaker" | "provincialDecisionMaker" | "documentClerk" | "officeReviewer" | "publicist" | "objectionHandler" | "supervisor" | "reportClerk" | "provincialReportClerk" | "archivist" | "systemAdmin" | "securityAdmin" | "auditAdmin";
        };
        SessionUserDto: {
            /** @description Whose agent the person is today */
            agencies: components["schemas"]["SessionAgencyDto"][];
            /** Format: uuid */
            id: string;
            locale: string;
            mustChangePassword: boolean;
            mustEnrolSecondFactor: boolean;
            name: string;
            organisation: components["schemas"]["SessionOrganisationDto"] | null;
            roles: components["schemas"]["SessionRoleDto"][];
        };
        SettleDto: {
            /** @description How the person was told otherwise */
            reason: string;
        };
        SignInDto: {
            /** @description One-time password */
            otp?: string;
            password: string;
            username: string;
        };
        SiteChangeDto: {
            address: string;
            /** @enum {string} */
            change: "added" | "kept" | "removed";
        };
        StandstillDto: {
            /** @description Cases that wait for it */
            cases: number;
            lastYear: number;
            /** @description The year whose calendar is to be imported */
            missingYear: number;
        };
        StatementDto: {
            files?: string[];
            text?: string;
            /** @description True: the right of statement is waived */
            waive?: boolean;
        };
        StatementFileDto: {
            /** Format: uuid */
            id: string;
            /** @description Sniffed type, such as pdf */
            kind: string;
            name: string;
            sha256: string;
            size: number;
        };
        StatusChangeDto: {
            after: components["schemas"]["BilingualDto"];
            before: components["schemas"]["BilingualDto"] | null;
        };
        StatutoryClockDto: {
            /** Format: date */
            due: string | null;
            /** @description Working days since the acceptance */
            gross: number;
            limit: components["schemas"]["CaseLimitDto"];
            /** @description Working days used by the authority */
            net: number;
            pausedBy: components["schemas"]["BilingualDto"] | null;
            provisional: boolean;
            remaining: number | null;
            /** @enum {string} */
            state: "notStarted" | "running" | "paused" | "stopped";
        };
        StatutoryTermDto: {
            /** @description Of those, within it */
            inTime: number;
            /** @description The longest limit that one of them was under */
            limit: number | null;
            /** @description Of these, under a limit */
            limited: number;
            longest: number | null;
            /** @description Accepted and ended in the month */
            measured: number;
            median: number | null;
            p90: number | null;
        };
        StepDurationDto: {
            element: string;
            /** @description Working days that half of them took at most */
            median: number | null;
            months: components["schemas"]["DurationDto"][];
            name: components["schemas"]["BilingualDto"];
            /** @description Working days that nine of ten took at most */
            p90: number | null;
            process: string;
            processName: components["schemas"]["BilingualDto"];
            /** @description Finished activations */
            times: number;
        };
        StepDurationsDto: {
            /** @description Months from first to last */
            months: string[];
            place: string;
            /** @description In the order of the procedure, its calls after it */
            steps: components["schemas"]["StepDurationDto"][];
        };
        StepTermDto: {
            /** @description Completed in the month by an office, under a deadline */
            due: number;
            element: string;
            /** @description Of these, after it */
            late: number;
            name: components["schemas"]["BilingualDto"];
            procedureId: string;
            procedureTitle: components["schemas"]["BilingualDto"];
        };
        StoredFileDto: {
            /** Format: uuid */
            id: string;
            kind: string;
            name: string;
            sha256: string;
            size: number;
            superseded: boolean;
            /** Format: date-time */
            uploadedAt: string;
            version: number;
        };
        SubmissionDto: {
            actor: string | null;
            /** Format: date-time */
            at: string;
            element: string;
            /** @description Personal data masked */
            form: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            name: components["schemas"]["BilingualDto"];
            result: string;
            role: string;
            schema: components["schemas"]["FormSchemaDto"] | null;
            /** @description What happened before it could count */
            supersededBy: string | null;
        };
        SubmittedDto: {
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            /** @description With the case number, for asking without signing in */
            queryCode: string;
        };
        SupervisionEntryDto: {
            /** @description What it rests on: an inspection, a notice, an article */
            basis: string;
            /**
             * Format: date
             * @description Of an order: its last day
             */
            dueOn?: string;
            /** Format: date */
            issuedOn: string;
            /** @enum {string} */
            kind: "rectificationOrder" | "terminationGround";
            text: string;
        };
        SupervisionRecordDto: {
            /** @description What it rests on */
            basis: string | null;
            /** @description How the rectification was completed */
            completion: string | null;
            /** Format: date */
            doneOn: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            issuedBy: string;
            /** Format: date */
            issuedOn: string;
            /** @enum {string} */
            kind: "rectificationOrder" | "terminationGround";
            mayClose: boolean;
            /** @description To the office that entered it */
            mayTakeBack: boolean;
            /** @description Still open after its last day */
            overdue: boolean;
            /**
             * Format: date
             * @description Entered by mistake: it counts no more
             */
            takenBackOn: string | null;
            takenBackWhy: string | null;
            text: string;
        };
        SupposedClockDto: {
            /** @description As it is */
            asIs: components["schemas"]["StatutoryClockDto"];
            /** @description From the day after the acceptance until the due day */
            days: components["schemas"]["ClockDayDto"][];
            /**
             * Format: date
             * @description The day on which the limit would be reached; null while the clock would be held
             */
            due: string | null;
            /** @description Working days until the decision */
            limit: number | null;
            provisional: boolean;
        };
        TakenBackDto: {
            /** @description What was wrong; the institution reads it too */
            reason: string;
        };
        TakeOverDto: {
            reason: string;
        };
        TaskCountsDto: {
            group: number;
            /** @description Counts stop at 1000 */
            mine: number;
            overdue: number;
            /** @description For others: applicants, other offices, colleagues asked */
            waiting: number;
        };
        TaskDto: {
            case: components["schemas"]["CaseRowDto"];
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            /** @description Name of who took it */
            claimedBy: string | null;
            claimedByMe: boolean;
            /** Format: date-time */
            completedAt: string | null;
            /** @description Name of who completed it, where the caller may see it */
            completedBy: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The draft, else what is known already */
            data: {
                [key: string]: unknown;
            };
            documentation: components["schemas"]["BilingualDto"] | null;
            /** @description Of the draft; 0 when there is none */
            draftRevision: number;
            /** Format: date-time */
            dueAt: string | null;
            element: string;
            form: components["schemas"]["FormSchemaDto"];
            handOver: components["schemas"]["HandOverDto"] | null;
            /** Format: uuid */
            id: string;
            instance: string | null;
            institution: string;
            materials: components["schemas"]["MaterialStateDto"][];
            mayComplete: boolean;
            /** @description A protected value of the application in the clear */
            mayReveal: boolean;
            /** @description Claimed by a colleague, and the caller could do it */
            mayTakeOver: boolean;
            name: components["schemas"]["BilingualDto"];
            /** @description Whom the caller would act for */
            onBehalfOf: components["schemas"]["ActingForDto"] | null;
            opinions: components["schemas"]["OpinionDto"][];
            overdue: boolean;
            procedureId: string;
            processId: string;
            provisional: boolean;
            regionCode: string;
            remainingWorkdays: number | null;
            /** @description In the box of what waits for others: somebody reminded of it today */
            remindedToday: boolean;
            revision: number;
            role: string;
            rules: components["schemas"]["RuleDto"][];
            /** @enum {string} */
            state: "open" | "completing" | "completed" | "cancelled" | "superseded";
            /** @description In the box of what waits for others: for whom. Everywhere: to whom else it was given as a member of a panel */
            waitsFor: string | null;
            whyNot: components["schemas"]["ProblemDto"] | null;
        };
        TaskIdsDto: {
            ids: string[];
        };
        TaskPageDto: {
            counts: components["schemas"]["TaskCountsDto"];
            items: components["schemas"]["TaskRowDto"][];
            next: string | null;
        };
        TaskRowDto: {
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            /** @description Name of who took it */
            claimedBy: string | null;
            claimedByMe: boolean;
            /** Format: date-time */
            completedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            dueAt: string | null;
            element: string;
            /** Format: uuid */
            id: string;
            instance: string | null;
            institution: string;
            name: components["schemas"]["BilingualDto"];
            /** @description Whom the caller would act for */
            onBehalfOf: components["schemas"]["ActingForDto"] | null;
            overdue: boolean;
            procedureId: string;
            processId: string;
            provisional: boolean;
            regionCode: string;
            remainingWorkdays: number | null;
            /** @description In the box of what waits for others: somebody reminded of it today */
            remindedToday: boolean;
            revision: number;
            role: string;
            /** @description In the box of what waits for others: for whom. Everywhere: to whom else it was given as a member of a panel */
            waitsFor: string | null;
        };
        TermDto: {
            days: number;
            /** @enum {string} */
            unit: "workdays" | "calendarDays";
        };
        TimelineEntryDto: {
            activation: number;
            actor: string | null;
            /** Format: date-time */
            at: string;
            detail: {
                [key: string]: unknown;
            };
            element: string;
            flow: string | null;
            /** @description Member of a multi-instance step */
            instance: string | null;
            kind: string;
            /** Format: date-time */
            legalAt: string;
            name: components["schemas"]["BilingualDto"];
            /** @description The absent colleague acted for */
            onBehalfOf: string | null;
            organisation: string | null;
            /** @description The position it followed from; a repair makes positions void */
            pos: number;
            processId: string;
            role: string | null;
            /** @description Activations of the calls around it */
            scope: number[];
            seq: number;
            /** @description State of the case that it brought */
            state: components["schemas"]["BilingualDto"] | null;
            submissionId: string | null;
        };
        TrainingAccountDto: {
            /** @enum {string} */
            desk: "institution" | "officer" | "supervisor" | "administration";
            name: string;
            organisationName: string;
            /** @enum {string} */
            role: "applicantOperator" | "applicantAdmin" | "legalRepresentative" | "applicantAgent" | "entrustingEnterprise" | "receptionClerk" | "initialReviewer" | "cityCentreReviewer" | "provincialReReviewer" | "supervisingReviewer" | "educationReviewer" | "educationExpert" | "educationLeader" | "industryReviewer" | "evaluationOrganizer" | "expert" | "expertLeader" | "questionBankReviewer" | "decisionMaker" | "provincialDecisionMaker" | "documentClerk" | "officeReviewer" | "publicist" | "objectionHandler" | "supervisor" | "reportClerk" | "provincialReportClerk" | "archivist" | "systemAdmin" | "securityAdmin" | "auditAdmin";
            username: string;
        };
        TrainingSignInDto: {
            username: string;
        };
        UndeliveredDto: {
            /** @description What the other side answered */
            answer: string | null;
            attempts: number;
            /** Format: uuid */
            caseId: string | null;
            caseNo: string | null;
            /** @enum {string} */
            channel: "mail" | "sms" | "page";
            /** Format: date-time */
            createdAt: string;
            /**
             * @description Null while it waits for a first attempt
             * @enum {string|null}
             */
            failure: "REFUSED" | "UNREACHABLE" | "NO_ADDRESS" | "NO_READER" | "UNKNOWN_TEMPLATE" | "NOT_CARRIED" | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description When it is tried again
             */
            nextAt: string | null;
            organisation: string | null;
            /** @description Null for somebody without an account */
            recipient: string | null;
            /** @enum {string} */
            state: "waiting" | "givenUp";
            title: components["schemas"]["BilingualDto"];
        };
        UserChangeDto: {
            email?: string | null;
            mobile?: string | null;
            name?: string;
            resetPassword?: boolean;
            resetSecondFactor?: boolean;
            /** @enum {string} */
            state?: "active" | "disabled";
            unlock?: boolean;
        };
        UserDto: {
            /** @description Masked */
            email: string | null;
            grants: components["schemas"]["UserGrantDto"][];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastSignedInAt: string | null;
            locked: boolean;
            /** @description Masked */
            mobile: string | null;
            name: string;
            organisationName: string | null;
            revision: number;
            /** @enum {string} */
            state: "active" | "disabled";
            username: string;
        };
        UserGrantDto: {
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            /** @enum {string} */
            role: "applicantOperator" | "applicantAdmin" | "legalRepresentative" | "applicantAgent" | "entrustingEnterprise" | "receptionClerk" | "initialReviewer" | "cityCentreReviewer" | "provincialReReviewer" | "supervisingReviewer" | "educationReviewer" | "educationExpert" | "educationLeader" | "industryReviewer" | "evaluationOrganizer" | "expert" | "expertLeader" | "questionBankReviewer" | "decisionMaker" | "provincialDecisionMaker" | "documentClerk" | "officeReviewer" | "publicist" | "objectionHandler" | "supervisor" | "reportClerk" | "provincialReportClerk" | "archivist" | "systemAdmin" | "securityAdmin" | "auditAdmin";
            /** @enum {string} */
            state: "requested" | "approved";
        };
        UserPageDto: {
            items: components["schemas"]["UserDto"][];
            next: string | null;
        };
        UsualDaysDto: {
            /** @description Working days that half of them took at most */
            median: number;
            /** @description Working days that nine of ten took at most */
            p90: number;
            times: number;
        };
        UsualDurationDto: {
            element: string;
            /** @description Working days that half of the finished activations took at most */
            median: number;
            /** @description Working days that nine of ten took at most */
            p90: number;
            process: string;
            times: number;
        };
        VerdictCountsDto: {
            conforming: number;
            deviating: number;
            /** @description Not verified since their log last grew */
            notVerified: number;
        };
        VerdictDto: {
            /** @description Entries of the log that were replayed */
            events: number;
            /** @description What deviates; told to the office only */
            findings: components["schemas"]["FindingDto"][];
            /** @enum {string} */
            state: "conforms" | "deviates" | "notVerified";
            /** Format: date-time */
            verifiedAt: string | null;
        };
        ViewFilterDto: {
            procedure: string;
            q: string;
            region: string;
        };
        ViolationDto: {
            code: string;
            message: components["schemas"]["BilingualDto"];
            /** @description Path in the form, e.g. lines.2.code */
            path: string;
            rule: string | null;
        };
        VoidStepDto: {
            name: components["schemas"]["BilingualDto"];
            pos: number;
        };
        WaitDto: {
            activation: number;
            /** Format: date-time */
            dueAt: string | null;
            /** @description The timer event */
            element: string | null;
            /** @enum {string} */
            kind: "person" | "timer";
            name: components["schemas"]["BilingualDto"] | null;
            organisation: string | null;
            overdue: boolean;
            provisional: boolean;
            role: string | null;
            who: string | null;
        };
        WholeDaysDto: {
            /** @description Days of the calendar that half of them took at most */
            median: number;
            /** @description Days of the calendar that nine of ten took at most */
            p90: number;
            times: number;
        };
        WithdrawnWithDto: {
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            procedureTitle: components["schemas"]["BilingualDto"];
            rule: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Audit_read: {
        parameters: {
            query?: {
                /** @description Beginning of the action */
                action?: string;
                actor?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageDto"];
                };
            };
        };
    };
    Audit_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainVerdictDto"];
                };
            };
        };
    };
    Calendar_read: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadedYearDto"][];
                };
            };
        };
    };
    Calendar_load: {
        parameters: {
            query?: {
                /** @description Show the differences, change nothing */
                preview?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarYearDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDifferenceDto"];
                };
            };
        };
    };
    Grants_read: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "requested" | "approved" | "refused" | "revoked";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantPageDto"];
                };
            };
        };
    };
    Grants_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantIdDto"];
                };
            };
        };
    };
    Grants_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Grants_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Grants_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Occupations_read: {
        parameters: {
            query?: {
                edition?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccupationDto"][];
                };
            };
        };
    };
    Occupations_load: {
        parameters: {
            query: {
                /** @description Year of the edition, e.g. 2022 */
                edition: string;
                /** @description Show the differences, change nothing */
                preview?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDifferenceDto"];
                };
            };
        };
    };
    Users_read: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPageDto"];
                };
            };
        };
    };
    Users_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstPasswordDto"];
                };
            };
        };
    };
    Users_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstPasswordDto"];
                };
            };
        };
    };
    Agents_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonsDto"];
                };
            };
        };
    };
    Agents_name: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The letter of authorisation
                     */
                    file: string;
                    /** Format: date */
                    from: string;
                    /** @description Ids with commas between; left out: every procedure */
                    procedures?: string;
                    /** Format: date */
                    until: string;
                    /** @description As the agent signs in */
                    username: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentDto"];
                };
            };
        };
    };
    Agents_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentDto"];
                };
            };
        };
    };
    Agents_letter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
        };
    };
    Cases_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description filing:<region>, supervised:<region> or authority:<id> */
                place?: string;
                procedure?: string;
                /** @description Case number, or part of the institution’s name */
                q?: string;
                /** @description A region and what is below it */
                region?: string;
                state?: string;
                /** @description Not ended; with a task due today, or overdue; with the statutory clock held */
                which?: "open" | "dueToday" | "overdue" | "paused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageDto"];
                };
            };
        };
    };
    Cases_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
        };
    };
    CaseAgents_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAgentDto"][];
                };
            };
        };
    };
    CaseAgents_letter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agencyId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
        };
    };
    CasePapers_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    CasePapers_readComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDto"][];
                };
            };
        };
    };
    CasePapers_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentTextDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDto"][];
                };
            };
        };
    };
    Cases_diagram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDiagramDto"];
                };
            };
        };
    };
    CasePapers_documents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialDocumentDto"][];
                };
            };
        };
    };
    Conformance_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    Cases_extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"];
                };
            };
        };
    };
    CasePapers_print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    CasePapers_formerApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparedAnswerDto"];
                };
            };
        };
    };
    CasePapers_materials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialStateDto"][];
                };
            };
        };
    };
    PaperCopies_toCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                materialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperCopiesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialStateDto"];
                };
            };
        };
    };
    CaseNotices_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseNoticesDto"];
                };
            };
        };
    };
    CaseNotices_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonToRevealDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectorDto"];
                };
            };
        };
    };
    Filings_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRegisterChangeDto"];
                };
            };
        };
    };
    Repairs_points: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepairPointDto"][];
                };
            };
        };
    };
    Repairs_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepairDto"][];
                };
            };
        };
    };
    Repairs_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepairProposalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedRepairDto"];
                };
            };
        };
    };
    Repairs_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                repair: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedRepairDto"];
                };
            };
        };
    };
    Repairs_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                repair: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedRepairDto"];
                };
            };
        };
    };
    Cases_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedDto"];
                };
            };
        };
    };
    Cases_statement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"];
                };
            };
        };
    };
    Cases_statementFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementFileDto"];
                };
            };
        };
    };
    CasePapers_submissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDto"][];
                };
            };
        };
    };
    Cases_supposedClock: {
        parameters: {
            query?: {
                /** @description Accepted on this day instead */
                acceptedOn?: string;
                /** @description Working days until the decision; left out: those of the case */
                limit?: number;
                /** @description What holds the clock now ends on this day */
                resumedOn?: string;
                /** @description Held from this day on, which is still used */
                suspendedFrom?: string;
                /** @description Until this day, which is not used */
                suspendedTo?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupposedClockDto"];
                };
            };
        };
    };
    Cases_openTasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenTaskDto"][];
                };
            };
        };
    };
    Cases_timeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntryDto"][];
                };
            };
        };
    };
    Conformance_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictDto"];
                };
            };
        };
    };
    Conformance_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictDto"];
                };
            };
        };
    };
    Cases_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"];
                };
            };
        };
    };
    Conformance_fleet: {
        parameters: {
            query?: {
                /** @description filing:<region>, supervised:<region> or authority:<id> */
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConformanceDto"];
                };
            };
        };
    };
    Covers_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverDto"][];
                };
            };
        };
    };
    Covers_name: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCoverDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverDto"];
                };
            };
        };
    };
    Covers_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverDto"];
                };
            };
        };
    };
    Covers_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverDto"];
                };
            };
        };
    };
    Covers_colleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverColleagueDto"][];
                };
            };
        };
    };
    Deliveries_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndeliveredDto"][];
                };
            };
        };
    };
    Deliveries_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Deliveries_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Procedures_diagram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
        };
    };
    CasePapers_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    Drafts_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftRowDto"][];
                };
            };
        };
    };
    Drafts_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
        };
    };
    Drafts_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
        };
    };
    Drafts_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
        };
    };
    Drafts_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DraftMaterials_print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    Drafts_former: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormerDto"];
                };
            };
        };
    };
    DraftMaterials_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                materialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialStateDto"];
                };
            };
        };
    };
    DraftMaterials_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                id: string;
                materialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialStateDto"];
                };
            };
        };
    };
    PaperCopies_toDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                materialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperCopiesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialStateDto"];
                };
            };
        };
    };
    DraftMaterials_reuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                materialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReuseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialStateDto"];
                };
            };
        };
    };
    DraftMaterials_importRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                field: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadRowsDto"];
                };
            };
        };
    };
    DraftMaterials_exportRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                field: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Drafts_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedDto"];
                };
            };
        };
    };
    Events_listen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    Exports_authorities: {
        parameters: {
            query: {
                element: string;
                /** @description First month, 2026-01; left out: eleven before the last */
                from?: string;
                /** @description filing:<region>, supervised:<region> or authority:<id> */
                place?: string;
                procedure: string;
                process: string;
                /** @description Last month; left out: this one */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Exports_cases: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description filing:<region>, supervised:<region> or authority:<id> */
                place?: string;
                procedure?: string;
                /** @description Case number, or part of the institution’s name */
                q?: string;
                /** @description A region and what is below it */
                region?: string;
                state?: string;
                /** @description Not ended; with a task due today, or overdue; with the statutory clock held */
                which?: "open" | "dueToday" | "overdue" | "paused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Exports_deviating: {
        parameters: {
            query?: {
                /** @description filing:<region>, supervised:<region> or authority:<id> */
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Exports_durations: {
        parameters: {
            query: {
                /** @description First month, 2026-01; left out: eleven before the last */
                from?: string;
                /** @description filing:<region>, supervised:<region> or authority:<id> */
                place?: string;
                procedure: string;
                /** @description Last month; left out: this one */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Exports_filings: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Those whose validity ends within 90 days or has ended */
                ending?: "true" | "false";
                /** @description Of one institution only */
                institution?: string;
                limit?: number;
                /** @description Part of a name, or a filing number */
                q?: string;
                /** @description Code of a region, its divisions included */
                region?: string;
                status?: "fixed" | "active" | "expiring" | "grace" | "renewalSuspended" | "rectifying" | "windingDown" | "lapsed" | "terminated" | "revoked";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Exports_fleet: {
        parameters: {
            query: {
                cursor?: string;
                edition?: string;
                element: string;
                /** @description First civil date on which the step was entered */
                from?: string;
                /** @description Only overdue steps; of a call, those inside it */
                late?: "true" | "false";
                limit?: number;
                /** @description Call activities from the top process down, joined by a slash */
                path?: string;
                /** @description filing:<region>, supervised:<region> or authority:<id>; left out: the widest of the caller */
                place?: string;
                /** @description Last civil date on which the step was entered */
                until?: string;
            };
            header?: never;
            path: {
                procedureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Exports_holders: {
        parameters: {
            query: {
                /** @description Id of the organ, `institutions` or `experts` */
                key: string;
                /** @description filing:<region>, supervised:<region> or authority:<id> */
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Exports_incidents: {
        parameters: {
            query?: {
                /** @description filing:<region>, supervised:<region> or authority:<id> */
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Exports_organs: {
        parameters: {
            query?: {
                /** @description filing:<region>, supervised:<region> or authority:<id> */
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Exports_tasks: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Held by this person */
                holder?: string;
                /** @description One queue */
                key?: string;
                limit?: number;
                /** @description filing:<region>, supervised:<region> or authority:<id>; left out: the widest of the caller */
                place?: string;
                /** @description Taken by nobody yet, of this role */
                role?: string;
                which?: "open" | "dueToday" | "overdue";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Files_list: {
        parameters: {
            query: {
                /** @description Up to 20 ids, separated by commas */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedFileDto"][];
                };
            };
        };
    };
    Files_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    Files_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    Filings_list: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Those whose validity ends within 90 days or has ended */
                ending?: "true" | "false";
                /** @description Of one institution only */
                institution?: string;
                limit?: number;
                /** @description Part of a name, or a filing number */
                q?: string;
                /** @description Code of a region, its divisions included */
                region?: string;
                status?: "fixed" | "active" | "expiring" | "grace" | "renewalSuspended" | "rectifying" | "windingDown" | "lapsed" | "terminated" | "revoked";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingListDto"];
                };
            };
        };
    };
    Filings_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingDto"];
                };
            };
        };
    };
    FilingSupervision_enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupervisionEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredDto"];
                };
            };
        };
    };
    FilingSupervision_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RectificationDoneDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredDto"];
                };
            };
        };
    };
    FilingSupervision_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakenBackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredDto"];
                };
            };
        };
    };
    Fleet_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FleetChoicesDto"];
                };
            };
        };
    };
    Fleet_read: {
        parameters: {
            query?: {
                cursor?: string;
                edition?: string;
                /** @description First civil date on which the step was entered */
                from?: string;
                limit?: number;
                /** @description Call activities from the top process down, joined by a slash */
                path?: string;
                /** @description filing:<region>, supervised:<region> or authority:<id>; left out: the widest of the caller */
                place?: string;
                /** @description Last civil date on which the step was entered */
                until?: string;
            };
            header?: never;
            path: {
                procedureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FleetDto"];
                };
            };
        };
    };
    Fleet_cases: {
        parameters: {
            query: {
                cursor?: string;
                edition?: string;
                element: string;
                /** @description First civil date on which the step was entered */
                from?: string;
                /** @description Only overdue steps; of a call, those inside it */
                late?: "true" | "false";
                limit?: number;
                /** @description Call activities from the top process down, joined by a slash */
                path?: string;
                /** @description filing:<region>, supervised:<region> or authority:<id>; left out: the widest of the caller */
                place?: string;
                /** @description Last civil date on which the step was entered */
                until?: string;
            };
            header?: never;
            path: {
                procedureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageDto"];
                };
            };
        };
    };
    InboxViews_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxViewDto"][];
                };
            };
        };
    };
    InboxViews_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInboxViewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxViewDto"];
                };
            };
        };
    };
    InboxViews_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInboxViewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxViewDto"];
                };
            };
        };
    };
    InboxViews_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Incidents_list: {
        parameters: {
            query?: {
                /** @description filing:<region>, supervised:<region> or authority:<id> */
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDto"][];
                };
            };
        };
    };
    Incidents_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentActDto"];
                };
            };
        };
    };
    Incidents_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentActDto"];
                };
            };
        };
    };
    OwnRoles_give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnRoleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonsDto"];
                };
            };
        };
    };
    OwnRoles_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnRoleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonsDto"];
                };
            };
        };
    };
    Library_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryFileDto"][];
                };
            };
        };
    };
    Notifications_list: {
        parameters: {
            query?: {
                /** @description Number of the case they are about */
                caseNo?: string;
                cursor?: string;
                kind?: "statutory" | "progress" | "reminder" | "work" | "security";
                limit?: number;
                /** @description Only those this person has not read */
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPageDto"];
                };
            };
        };
    };
    Preferences_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePreferencesDto"];
                };
            };
        };
    };
    Preferences_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Notifications_markRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotificationsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Notifications_markAllRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadUntilDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Reference_occupations: {
        parameters: {
            query?: {
                edition?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccupationDto"][];
                };
            };
        };
    };
    Reference_organisations: {
        parameters: {
            query?: {
                /** @description Only those of the regions whose counters the caller holds */
                counter?: "true" | "false";
                kind?: "institution" | "authority" | "department" | "centre" | "industry" | "education" | "operator";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"][];
                };
            };
        };
    };
    Phrases_list: {
        parameters: {
            query?: {
                /** @description Element of the task at hand: what was kept there comes first */
                step?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhraseDto"][];
                };
            };
        };
    };
    Phrases_keep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPhraseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhraseDto"][];
                };
            };
        };
    };
    Phrases_drop: {
        parameters: {
            query?: {
                /** @description Element of the task at hand: what was kept there comes first */
                step?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhraseDto"][];
                };
            };
        };
    };
    Procedures_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureSummaryDto"][];
                };
            };
        };
    };
    Procedures_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDto"];
                };
            };
        };
    };
    Procedures_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedConditionDto"][];
                };
            };
        };
    };
    Procedures_times: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeDto"];
                };
            };
        };
    };
    Procedures_remind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeDto"];
                };
            };
        };
    };
    Procedures_sample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                materialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    Challenge_challenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeDto"];
                };
            };
        };
    };
    Public_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                verifyCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicDocumentDto"];
                };
            };
        };
    };
    Register_institution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicInstitutionDto"];
                };
            };
        };
    };
    PublicNotices_list: {
        parameters: {
            query?: {
                /** @description Where the page before ended */
                after?: string;
                procedure?: string;
                /** @description A region and what is below it */
                region?: string;
                state?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicNoticePageDto"];
                };
            };
        };
    };
    PublicNotices_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicNoticeDto"];
                };
            };
        };
    };
    PublicNotices_object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    anonymous?: string;
                    challengeAnswer: string;
                    challengeId: string;
                    email?: string;
                    files?: string[];
                    name?: string;
                    phone?: string;
                    text: string;
                    website?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionReceiptDto"];
                };
            };
        };
    };
    PublicNotices_objection: {
        parameters: {
            query: {
                /** @description Query code from the receipt */
                code: string;
                /** @description Receipt number */
                receiptNo: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicObjectionDto"];
                };
            };
        };
    };
    PublicProcedures_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureSummaryDto"][];
                };
            };
        };
    };
    PublicProcedures_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicProcedureDto"];
                };
            };
        };
    };
    Public_progress: {
        parameters: {
            query: {
                /** @description Query code from the receipt */
                code: string;
                /** @description Case number */
                number: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicProgressDto"];
                };
            };
        };
    };
    Register_search: {
        parameters: {
            query?: {
                /** @description Where the last page ended */
                after?: string;
                level?: number;
                /** @description Part of the name, its pinyin or first letters */
                name?: string;
                /** @description Code of an occupation, or part of its name */
                occupation?: string;
                /** @description Code of a region; those below it count */
                region?: string;
                /** @description Day on which the filing is to be in force: within its validity, and not ended before */
                validity?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterPageDto"];
                };
            };
        };
    };
    TaskQuestions_toAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Asked of the caller and not answered yet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDto"][];
                };
            };
        };
    };
    TaskQuestions_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDto"][];
                };
            };
        };
    };
    Reference_regions: {
        parameters: {
            query?: {
                /** @description Regions below this one; without it the provinces */
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionDto"][];
                };
            };
        };
    };
    Procedures_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDto"][];
                };
            };
        };
    };
    Search_find: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundDto"];
                };
            };
        };
    };
    Session_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    Session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorDto"];
                };
            };
        };
    };
    Session_confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneTimePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TrainingSession_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingSignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    TrainingSession_accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingAccountDto"][];
                };
            };
        };
    };
    Supervision_steps: {
        parameters: {
            query: {
                /** @description First month, 2026-01; left out: eleven before the last */
                from?: string;
                /** @description filing:<region>, supervised:<region> or authority:<id> */
                place?: string;
                procedure: string;
                /** @description Last month; left out: this one */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepDurationsDto"];
                };
            };
        };
    };
    Supervision_compared: {
        parameters: {
            query: {
                element: string;
                /** @description First month, 2026-01; left out: eleven before the last */
                from?: string;
                /** @description filing:<region>, supervised:<region> or authority:<id> */
                place?: string;
                procedure: string;
                process: string;
                /** @description Last month; left out: this one */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorityDurationsDto"];
                };
            };
        };
    };
    Supervision_holders: {
        parameters: {
            query: {
                /** @description Id of the organ, `institutions` or `experts` */
                key: string;
                /** @description filing:<region>, supervised:<region> or authority:<id> */
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolderQueuesDto"];
                };
            };
        };
    };
    Supervision_overview: {
        parameters: {
            query?: {
                /** @description filing:<region>, supervised:<region> or authority:<id> */
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewDto"];
                };
            };
        };
    };
    Supervision_organs: {
        parameters: {
            query?: {
                /** @description filing:<region>, supervised:<region> or authority:<id> */
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganQueuesDto"];
                };
            };
        };
    };
    Supervision_report: {
        parameters: {
            query: {
                /** @description 2026-01 */
                month: string;
                /** @description filing:<region>, supervised:<region> or authority:<id> */
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
        };
    };
    Supervision_tasks: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Held by this person */
                holder?: string;
                /** @description One queue */
                key?: string;
                limit?: number;
                /** @description filing:<region>, supervised:<region> or authority:<id>; left out: the widest of the caller */
                place?: string;
                /** @description Taken by nobody yet, of this role */
                role?: string;
                which?: "open" | "dueToday" | "overdue";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueTaskPageDto"];
                };
            };
        };
    };
    Tasks_list: {
        parameters: {
            query?: {
                box?: "mine" | "group" | "overdue" | "waiting" | "done";
                caseId?: string;
                cursor?: string;
                limit?: number;
                procedure?: string;
                q?: string;
                region?: string;
                /** @description By due instant, or the latest arrival first */
                sort?: "due" | "received";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPageDto"];
                };
            };
        };
    };
    Tasks_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
        };
    };
    TaskDesk_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
        };
    };
    TaskDesk_assignable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignableDto"][];
                };
            };
        };
    };
    TaskDesk_claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
        };
    };
    TaskQuestions_colleagues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"][];
                };
            };
        };
    };
    Tasks_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletedTaskDto"];
                };
            };
        };
    };
    TaskDesk_delegate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
        };
    };
    Tasks_saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDraftDto"];
                };
            };
        };
    };
    TaskDesk_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachedFileDto"];
                };
            };
        };
    };
    TaskDesk_supplement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                materialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialStateDto"];
                };
            };
        };
    };
    TaskDesk_reuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                materialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReuseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialStateDto"];
                };
            };
        };
    };
    TaskDesk_choosable: {
        parameters: {
            query: {
                /** @description Key of a field of people in the form of the task */
                field: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChoosableDto"][];
                };
            };
        };
    };
    TaskQuestions_onTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDto"][];
                };
            };
        };
    };
    TaskQuestions_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDto"][];
                };
            };
        };
    };
    TaskDesk_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
        };
    };
    TaskQuestions_remind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TaskDesk_takeOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
        };
    };
    TaskDesk_assignMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignManyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignResultDto"][];
                };
            };
        };
    };
    TaskDesk_claimMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskIdsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResultDto"][];
                };
            };
        };
    };
    Training_move: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockTargetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedClockDto"];
                };
            };
        };
    };
}
