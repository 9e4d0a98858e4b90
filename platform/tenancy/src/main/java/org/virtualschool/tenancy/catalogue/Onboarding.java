package org.virtualschool.tenancy.catalogue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import org.virtualschool.tenancy.DatabaseAccess;

/** Applies the tenants' manifests to the catalogue at start, as the operator's role, which may write nothing else. Applying twice changes nothing. */
@Component("onboarding")
@DependsOnDatabaseInitialization
class Onboarding implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Onboarding.class);
    private static final String APPLY = """
            insert into tenancy.tenant (id, slug, dfe_code, gss_code, name, virtual_school, looked_after_word, brand_colour, help_contact,
                                        identity_provider, changed_at)
            values ((select coalesce(max(id), 0) + 1 from tenancy.tenant), ?, ?, ?, ?, ?, ?, ?, ?, ?, now())
            on conflict (slug) do update set (dfe_code, gss_code, name, virtual_school, looked_after_word, brand_colour, help_contact, changed_at)
                = (excluded.dfe_code, excluded.gss_code, excluded.name, excluded.virtual_school, excluded.looked_after_word,
                   excluded.brand_colour, excluded.help_contact, excluded.changed_at)
            where (tenant.dfe_code, tenant.gss_code, tenant.name, tenant.virtual_school, tenant.looked_after_word, tenant.brand_colour,
                   tenant.help_contact)
               is distinct from (excluded.dfe_code, excluded.gss_code, excluded.name, excluded.virtual_school, excluded.looked_after_word,
                   excluded.brand_colour, excluded.help_contact)""";
    private static final String APPLY_POST = """
            update tenancy.tenant set (sender_name, reply_to, notify_template, notify_key, changed_at) = (?, ?, ?::uuid, ?, now())
            where slug = ? and (sender_name, reply_to, notify_template, notify_key) is distinct from (?, ?, ?::uuid, ?)""";
    private static final String APPLY_SESSIONS = """
            update tenancy.tenant set (idle_minutes, longest_hours, changed_at) = (?, ?, now())
            where slug = ? and (idle_minutes, longest_hours) is distinct from (?, ?)""";
    private static final String CLAIM_DOMAIN = """
            insert into tenancy.email_domain (domain, tenant_no) select ?, id from tenancy.tenant where slug = ?
            on conflict (domain) do nothing""";

    private final DatabaseAccess access;
    private final Path folder;

    Onboarding(DatabaseAccess access, @Value("${virtual-school.tenants}") Path folder) {
        this.access = access;
        this.folder = folder;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        var operator = access.operator();
        try (var connection = DriverManager.getConnection(access.url(), operator.username(), operator.password())) {
            connection.setAutoCommit(false);
            for (var manifest : ManifestReader.readAll(folder)) {
                apply(connection, manifest);
            }
            connection.commit();
        }
    }

    private static void apply(Connection connection, TenantManifest manifest) throws SQLException {
        try (var statement = connection.prepareStatement(APPLY)) {
            var values = new String[] {
                manifest.slug(),
                manifest.codes().dfe(),
                manifest.codes().gss(),
                manifest.names().authority(),
                manifest.names().virtualSchool(),
                manifest.words().lookedAfter(),
                manifest.branding().colour(),
                manifest.helpContact(),
                manifest.identityProvider().alias()
            };
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            if (statement.executeUpdate() > 0) {
                LOG.info("Tenant {} applied", manifest.slug());
            }
        }
        applyPost(connection, manifest);
        applySessions(connection, manifest);
        claimDomains(connection, manifest);
    }

    private static void applyPost(Connection connection, TenantManifest manifest) throws SQLException {
        var post = manifest.post();
        var notify = post == null ? null : post.govUkNotify();
        var values = new @Nullable String[] {
            post == null ? null : post.senderName(),
            post == null ? null : post.replyTo(),
            notify == null ? null : notify.template().toString(),
            notify == null ? null : notify.key()
        };
        try (var statement = connection.prepareStatement(APPLY_POST)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
                statement.setString(values.length + i + 2, values[i]);
            }
            statement.setString(values.length + 1, manifest.slug());
            statement.executeUpdate();
        }
    }

    private static void applySessions(Connection connection, TenantManifest manifest) throws SQLException {
        var sessions = Objects.requireNonNullElse(manifest.sessions(), TenantManifest.Sessions.USUAL);
        try (var statement = connection.prepareStatement(APPLY_SESSIONS)) {
            statement.setInt(1, sessions.idleMinutes());
            statement.setInt(2, sessions.longestHours());
            statement.setString(3, manifest.slug());
            statement.setInt(4, sessions.idleMinutes());
            statement.setInt(5, sessions.longestHours());
            statement.executeUpdate();
        }
    }

    private static void claimDomains(Connection connection, TenantManifest manifest) throws SQLException {
        try (var statement = connection.prepareStatement(CLAIM_DOMAIN)) {
            for (var domain : manifest.emailDomains()) {
                statement.setString(1, domain);
                statement.setString(2, manifest.slug());
                statement.executeUpdate();
            }
        }
    }
}
