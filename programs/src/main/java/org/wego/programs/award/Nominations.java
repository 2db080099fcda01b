package org.wego.programs.award;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wego.membership.directory.CitiesOnRecord;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

interface Nominations extends Repository<Nomination, UUID>, CitiesOnRecord {

    Nomination save(Nomination nomination);

    void flush();

    Optional<Nomination> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Nomination n where n.id = :id")
    Optional<Nomination> toEdit(UUID id);

    @Query("select n from Nomination n where n.editionId = :edition order by n.category, n.city.name, n.id")
    List<Nomination> of(UUID edition);

    @Query("select n from Nomination n where n.city.member = :member order by n.id desc")
    List<Nomination> of(MemberId member);

    /** How much a city nominates for an edition, without what it took back. */
    @Query("""
            select count(n) from Nomination n
            where n.editionId = :edition and n.city.member = :member and n.state <> :without
            """)
    long count(UUID edition, MemberId member, NominationState without);

    @Query("select distinct n.category from Nomination n where n.editionId = :edition")
    List<String> categories(UUID edition);

    @Override
    @Query("select distinct n.city from Nomination n where n.city.member is null")
    List<CityOnRecord> withoutMember();

    @Override
    @Modifying
    @Query("""
            update versioned Nomination n set n.city.member = :member
            where n.city.member is null and n.city.name = :name and n.city.country is not distinct from :country
            """)
    int link(MemberId member, String name, @Nullable CountryCode country);
}
